import { ownDocument } from '../storage/own-document.js';

/**
 * A frame fills its embed and the link to the same thing lies in the middle of it, until there is a placeholder, which needs
 * some height, or the frame has its address. Weighs nothing: any rule of the page wins.
 */
const STYLES = `:where(sluice-embed){display:grid}:where(sluice-embed>*){grid-area:1/1}:where(sluice-embed>a){place-self:center}:where(sluice-embed>iframe:not([width],[height])){inline-size:100%;block-size:auto;aspect-ratio:16/9}:where(sluice-embed:has(iframe[src])>a){display:none}:where(sluice-embed:not(:has(iframe[src]))){min-block-size:15em}`;

/** Keeps the room of embeds before anything is painted, so that neither placeholder nor player moves the page. */
export const keepEmbedRoom = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  ownDocument.adoptedStyleSheets = [...ownDocument.adoptedStyleSheets, sheet];
};
