import { ownDocument } from '../storage/own-document.js';

/**
 * A frame fills its embed and the link to the same thing lies in the middle of it, until there is a placeholder, which needs
 * some height, more where its words wrap, or the frame has its address. So does the status. Height by the width of its place is
 * what a padding in per cent can say. Enough for our words in all languages; any rule of the page wins.
 */
const STYLES = `:where(sluice-embed,sluice-status){display:grid}:where(sluice-embed>*){grid-area:1/1}:where(sluice-embed>a){place-self:center}:where(sluice-embed>iframe:not([width],[height])){inline-size:100%;block-size:auto;aspect-ratio:16/9}:where(sluice-embed:has(iframe[src])>a){display:none}:where(sluice-embed:not(:has(iframe[src])),sluice-status)::before{content:"";grid-area:1/1;padding-block-end:max(15em,25em - 33%)}:where(sluice-status)::before{padding-block-end:max(17em,32.5em - 48%)}`;

/** Keeps the room of embeds and status before anything is painted, so that neither placeholder nor player moves the page. */
export const keepEmbedRoom = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  ownDocument.adoptedStyleSheets = [...ownDocument.adoptedStyleSheets, sheet];
};
