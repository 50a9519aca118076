import { directionOf } from './direction-of.js';
import { emphasis } from './emphasis.js';
import { plainWords } from './plain-words.js';
import type { Strings } from './strings/types.js';
import type { OpenPlain } from './types.js';

const STYLES = `dialog{box-sizing:border-box;max-width:min(30em,100vw - 32px);padding:24px;border:1px solid;border-radius:14px;box-shadow:0 18px 48px -8px #0006;background:Canvas;color:CanvasText;font:16px/1.5 system-ui,sans-serif}
::backdrop{background:#1c1a177a}
:focus-visible{outline:2px solid CanvasText;outline-offset:2px}
h2{margin:0 0 8px;font-size:1.375em;line-height:1.25}h2:focus{outline:none}
p{margin:0 0 16px}
div{display:flex;flex-wrap:wrap;gap:8px}
button{flex:1;min-height:44px;padding:8px 16px;border:1px solid;border-radius:8px;background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
button:first-child{background:CanvasText;color:Canvas}
@media print{dialog{display:none}}`;

/**
 * The last resort of the privacy link: a native dialog in a shadow root of its own, without lit, custom elements or names that
 * filter lists know. It refuses everything or closes; permissions need the whole interface.
 */
export const openPlain: OpenPlain = async (host, fetch) => {
  const { tag, say } = await plainWords(host.settings.ui, fetch);
  const place = document.createElement('div');
  place.style.cssText = 'all:initial!important;display:block!important;color-scheme:light dark';
  place.lang = tag;
  place.dir = directionOf(tag);
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];

  const add = <Tag extends keyof HTMLElementTagNameMap>(
    parent: ParentNode,
    tagName: Tag,
    text = '',
  ): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tagName);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const dialog = add(root, 'dialog');
  const title = add(dialog, 'h2', say('dialog.title'));
  title.id = 'title';
  title.tabIndex = -1;
  title.autofocus = true;
  dialog.setAttribute('aria-labelledby', title.id);
  const status = add(dialog, 'p', say('dialog.lead.optout'));
  status.role = 'status';
  const tell = (marked: string): void => {
    const { title: bold, text } = emphasis(marked);
    status.textContent = [bold, text].filter(Boolean).join('. ');
  };
  const actions = add(dialog, 'div');
  const button = (hook: string, key: keyof Strings, press: () => unknown): void => {
    const element = add(actions, 'button', say(key));
    element.dataset['sluice'] = hook;
    element.addEventListener('click', press);
  };
  button('opt-out-all', 'dialog.refuse', async () => {
    const { optedOut, stored } = await host.decide('deny-all', 'dialog');
    tell(say(!stored ? 'status.failed' : optedOut ? 'status.undated' : 'toast.saved'));
  });
  button('close', 'close', () => dialog.close());
  if (host.getState().optedOut && host.getState().stored) tell(say('status.undated'));

  const leave = (): void => dialog.close();
  dialog.addEventListener('close', () => {
    document.removeEventListener('sluice:open', leave);
    place.remove();
    // What had the focus before may be gone with a body that was replaced.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('sluice-link a')?.focus({ preventScroll: true });
  });
  // The other dialog has come after all.
  document.addEventListener('sluice:open', leave);
  document.documentElement.append(place);
  dialog.showModal();
  const isSeen =
    dialog.getClientRects().length > 0 && getComputedStyle(dialog).visibility === 'visible';
  if (!isSeen) leave();
  return isSeen;
};
