import type { Config } from '../../../config/types.js';
import { advice } from '../advice.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Problem } from '../problem.js';

/** What readers see. */
export const interfaceProblems = ({ ui = {}, regions, assets }: Config): readonly Problem[] => {
  const { banner, language = 'auto', link, ownQuestion, panel, words = {} } = ui;
  const problems: Problem[] = [];
  const models = Object.values(regions ?? { US: 'opt-out', EU: 'opt-in' });
  if (banner === 'none' && models.includes('opt-in'))
    problems.push(
      error(
        'ui.banner',
        'Where readers must be asked first, nobody asks them: all stays denied there.',
        'Write “auto”, or leave it out.',
        fixes.remove('ui.banner', 'Use the usual shape'),
      ),
    );
  if (link === 'none' && models.includes('opt-out'))
    problems.push(
      error(
        'ui.link',
        'Readers in the US find no way back to their choice; the law asks for a link on every page.',
        'Write “auto” and put <sluice-link> in the footer, or “float”.',
        fixes.remove('ui.link', 'Use the footer link'),
      ),
    );
  if (language !== 'auto' && !/^en\b/i.test(language))
    problems.push(
      advice(
        'ui.language',
        'The words that come with Sluice in other languages than English are not yet read by a native speaker.',
        `Let somebody read them on your pages; write better ones in ui.words.${language}.`,
      ),
    );
  if (ownQuestion)
    problems.push(
      advice(
        'ui.ownQuestion',
        'Your page promises to ask a second time before a refusal is lifted; Sluice does not.',
        'Remove it unless your page has such a question of its own.',
        fixes.remove('ui.ownQuestion'),
      ),
    );
  if (panel)
    problems.push(
      advice(
        'ui.panel',
        'The live panel for admins is on, and reset() forgets refusals.',
        'Remove it before readers see the page.',
        fixes.remove('ui.panel', 'Switch it off'),
      ),
    );
  if (assets && !/^(https:\/\/|\/(?!\/)|\.{0,2}\/|[\w-]+(\/|$))/i.test(assets))
    problems.push(
      error(
        'assets',
        `“${assets}” is ignored: the interface is fetched from your own site or over https: only.`,
        'Write a path such as “/sluice/”.',
        fixes.remove('assets'),
      ),
    );
  for (const [tag, texts] of Object.entries(words)) {
    const path = `ui.words.${tag}`;
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag))
      problems.push(
        error(path, `“${tag}” is no language tag.`, 'Write one such as “en” or “pt-BR”.'),
      );
    for (const model of ['optout', 'optin']) {
      const refuse = texts[`banner.${model}.refuse`];
      const allow = texts[`banner.${model}.allow`];
      if (refuse && allow && refuse.length > 2.5 * allow.length + 12)
        problems.push(
          advice(
            `${path}["banner.${model}.refuse"]`,
            'The words for no are much longer than those for yes.',
            'Make them as short: the two choices must be equal.',
          ),
        );
    }
  }
  return problems;
};
