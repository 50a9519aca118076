/** Styles of the opt-out icon: as high as the words beside it, in the system's own colors where those are forced. */
export const ICON_STYLES = `svg{block-size:var(--sluice-icon-size,1em);min-block-size:14px}
@media (forced-colors:active){svg{forced-color-adjust:none}rect{fill:LinkText}path{stroke:LinkText}[fill="#fff"]{fill:Canvas;stroke:none}[stroke="#fff"]{stroke:Canvas}}`;
