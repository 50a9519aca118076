/** Inline scripts that stand before everything else and make the browser behave as a scene asks. */
import { element, raw } from './html.mjs';

const GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, enumerable: true, get: () => true });`;

/** As in a browser that blocks all site data: reading and writing throw. */
const NO_STORAGE = `
const refuse = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
Object.defineProperty(Document.prototype, 'cookie', { configurable: true, enumerable: true, get: refuse, set: refuse });
for (const name of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, name, { configurable: true, enumerable: true, get: refuse });
}
for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) Storage.prototype[name] = refuse;
IDBFactory.prototype.open = refuse;`;

const inline = (options, name, code) =>
  element('script', { nonce: options.nonce, 'data-demo': name }, raw(`{${code}}`));

export const simulations = (options) => [
  options.gpc && inline(options, 'gpc', GPC),
  options.storage === 'throws' && inline(options, 'no-storage', NO_STORAGE),
];
