/**
 * What is special about one page view: the scene's row, overruled by the address.
 *
 * Every page takes these query parameters, so that a test can make its own scene:
 * `gpc=1|0` · `region=US-CA` (empty: none) · `regionBy=server-timing|attribute|meta` · `csp=strict|no-script` ·
 * `storage=throws` · `script=first|async|late|twice|none` · `lang=en|es|ar` · `link=1|0` · `extra=…` · `run=…` ·
 * `panel=open|closed|off` · `config={…}` (JSON, merged into the configuration).
 */
import { randomBytes } from 'node:crypto';

const NONE = {
  gpc: false,
  region: 'US-CA',
  regionBy: 'server-timing',
  csp: null,
  storage: 'works',
  script: 'first',
  lang: 'en',
  extra: null,
  setCookie: null,
  barrier: false,
  link: true,
  config: {},
};

const TEXTS = ['region', 'regionBy', 'csp', 'storage', 'script', 'lang', 'extra'];

const isPlain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Merges objects key by key; anything else is replaced. */
export function merge(base, over) {
  if (!isPlain(base) || !isPlain(over)) return over;
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(base[key], value);
  return merged;
}

export function optionsFor(url, scene) {
  const query = url.searchParams;
  const options = { ...NONE, ...scene?.options };
  for (const name of TEXTS) {
    if (query.has(name)) options[name] = query.get(name) || null;
  }
  for (const name of ['gpc', 'link']) {
    if (query.has(name)) options[name] = query.get(name) === '1';
  }
  if (query.has('config')) options.config = merge(options.config, parse(query.get('config')));
  return {
    ...options,
    run: query.get('run') || randomBytes(6).toString('hex'),
    nonce: options.csp ? randomBytes(16).toString('base64') : null,
    panel: query.get('panel') ?? (scene ? 'open' : 'off'),
    origin: url.origin,
    port: url.port,
  };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
