/** Which answer a request gets. Hosts under `.localhost` are stand-ins; everything else is the site. */
import { scenes } from '../scenes.mjs';
import { notFound } from '../site/pages/not-found.mjs';
import { pages } from '../site/pages/index.mjs';
import { sceneIndex } from '../site/pages/scene-index.mjs';
import { setUpPage } from '../site/pages/set-up.mjs';
import { answerDocs } from './docs-routes.mjs';
import { folder, sendFile } from './files.mjs';
import { answerLog } from './log-routes.mjs';
import { optionsFor } from './options.mjs';
import { POLICIES } from './policy.mjs';
import { answerRecord } from './record-routes.mjs';
import { answerSocket, answerStandIn, isStandIn } from './stand-in.mjs';

const DEMO = folder('.');
const NOT_BUILT = 'This file is not built yet. Run "npm run build", then reload.';
const PUBLIC = /^\/(panel\.js|(panel|scripts|styles)\/[\w./-]+\.(js|css|svg))$/;

const addressOf = (request) =>
  new URL(request.url, `http://${request.headers.host ?? 'localhost'}`);

export async function route(request, response, { vendorLog, dist }) {
  const url = addressOf(request);
  if (isStandIn(url.host)) return answerStandIn(request, response, url, vendorLog);

  const { pathname } = url;
  if (pathname.startsWith('/__log')) return answerLog(request, response, url, vendorLog);
  if (pathname === '/records' || pathname === '/renew') {
    return answerRecord(request, response, url, vendorLog);
  }
  if (pathname.startsWith('/sluice/')) {
    return sendFile(response, dist, pathname.slice(7), { hint: NOT_BUILT });
  }
  if (pathname.startsWith('/docs')) return answerDocs(response, pathname, dist);
  if (pathname === '/sluice-sw.js') return sendFile(response, dist, pathname, { hint: NOT_BUILT });
  if (pathname === '/favicon.svg') return sendFile(response, DEMO, '/styles/favicon.svg');
  if (pathname.startsWith('/demo/') && PUBLIC.test(pathname.slice(5))) {
    return sendFile(response, DEMO, pathname.slice(5));
  }
  return sendPage(request, response, url);
}

export function routeUpgrade(request, socket, vendorLog) {
  const url = addressOf(request);
  if (isStandIn(url.host))
    answerSocket(request, socket, url, vendorLog).catch(() => socket.destroy());
  else socket.destroy();
}

function sendPage(request, response, url) {
  const path = url.pathname.replace(/(.)\/$/, '$1');
  const [, id, start] = /^\/scenes\/([\w-]+)(\/start)?$/.exec(path) ?? [];
  const scene = id ? scenes.find((each) => each.id === id) : undefined;

  const options = optionsFor(url, scene);
  if (path === '/scenes') return send(response, 200, sceneIndex(options), options);
  if (scene && start && options.csp === 'no-script') {
    // Nothing can be set up without script.
    response.writeHead(302, { Location: `/scenes/${id}${url.search}` }).end();
    return;
  }
  if (scene && start) return send(response, 200, setUpPage(options, scene, url), options);
  const page = id && !scene ? undefined : pages[scene ? pathFor(scene, options) : path];
  if (!page) return send(response, 404, notFound(options), options);
  // A damaged record is put down once; a choice made since then is left alone.
  if (/(^|;\s*)sluice=/.test(request.headers.cookie ?? '')) options.setCookie = null;
  return send(response, 200, page(options, scene), options);
}

/** A scene shows one of the site's pages, in the scene's language where there is one. */
const pathFor = (scene, options) => (options.lang === 'en' ? scene.page : `/${options.lang}`);

function send(response, status, page, options) {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  if (options.region && options.regionBy === 'server-timing') {
    headers['Server-Timing'] = `region;desc="${options.region.replace(/[^\w-]/g, '')}"`;
  }
  if (options.csp)
    headers['Content-Security-Policy'] = POLICIES[options.csp]?.(options.nonce) ?? '';
  if (options.setCookie) headers['Set-Cookie'] = options.setCookie;
  response.writeHead(status, headers).end(`${page}`);
}
