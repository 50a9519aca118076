import type { Config, Model } from '../../../config/types.js';

const SHAPES: Readonly<Record<string, string>> = {
  bar: 'bar at the bottom',
  card: 'card in the corner',
  inline: 'notice at the top of the page',
  modal: 'window in the middle of the page',
};

/** What readers of a place get, in plain sentences. */
export const whatTheyGet = (model: Model, isUs: boolean, ui: Config['ui'] = {}): string => {
  const asked = ui.banner ?? 'auto';
  if (model === 'notice') return 'All runs. The link still opens the choices.';
  if (asked === 'none')
    return model === 'opt-out' ? 'Link only, no banner.' : 'Nothing runs, and nobody asks.';
  const usual = model === 'opt-in' ? 'modal' : 'bar';
  const shape =
    SHAPES[asked === 'auto' || (asked === 'modal' && model === 'opt-out') ? usual : asked];
  return model === 'opt-in'
    ? `Nothing runs until a person says yes. A ${shape} asks.`
    : `Link${isUs ? ' with icon' : ''}. A small ${shape} on the first visit. The browser’s signal counts as a “no” and is shown as honored.`;
};
