import { cookiePatterns } from './cookie-patterns.js';
import type { Draft } from './draft.js';
import { purposeOf } from './purpose-of.js';
import type { SourceTool } from './types.js';

type Source = Readonly<Record<string, unknown>>;

const object = (value: unknown): Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Source) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const cookiesOf = (draft: Draft, owner: string, value: unknown) => {
  const { patterns, left } = cookiePatterns(value);
  for (const one of left)
    draft.note(
      'left',
      `The cookies “${one}” of “${owner}” are not removed: a pattern here is a name, or its beginning and one “*”.`,
    );
  return patterns;
};

/** The first language that has words. */
const firstOf = (translations: unknown) => {
  const all = object(translations);
  return object(all['en'] ?? Object.values(all).find((one) => typeof one === 'object'));
};

const READERS: Readonly<Record<SourceTool, (config: Source, draft: Draft) => void>> = {
  // https://cookieconsent.orestbida.com/reference/configuration-reference.html
  'vanilla-cookieconsent': (config, draft) => {
    const tool = 'vanilla-cookieconsent';
    draft.honor(tool, text(object(config['cookie'])['name']));
    const words = firstOf(object(config['language'])['translations']);
    const sections = list(object(words['preferencesModal'])['sections']).map(object);
    // Versions before 3 name their purposes in the dialog alone.
    const blocks = list(object(firstOf(config['languages'])['settings_modal'])['blocks']);
    for (const { title, toggle } of blocks.map(object)) {
      const { value, readonly } = object(toggle);
      const name = text(value);
      const called = text(title);
      if (name)
        draft.addPurpose({
          tool,
          name,
          isRequired: readonly === true,
          ...(called ? { title: called } : {}),
        });
    }
    for (const [name, value] of Object.entries(object(config['categories']))) {
      const { readOnly, autoClear, services } = object(value);
      const section = sections.find((one) => one['linkedCategory'] === name) ?? {};
      const title = text(section['title']);
      const description = text(section['description']);
      draft.addPurpose({
        tool,
        name,
        isRequired: readOnly === true,
        ...(title ? { title } : {}),
        ...(description && !description.includes('<') ? { text: description } : {}),
      });
      for (const [service, given] of Object.entries(object(services))) {
        const { label, cookies } = object(given);
        draft.addCompany({
          tool,
          name: service,
          ...(text(label) ? { title: String(label) } : {}),
          purpose: name,
          cookies: cookiesOf(draft, service, cookies),
          refuses: 'itself',
        });
      }
      const cleared = cookiesOf(draft, name, object(autoClear)['cookies']);
      if (cleared[0])
        draft.note(
          'todo',
          `“${name}” cleared ${cleared.join(', ')}. Here cookies belong to companies: add them to the company that sets them.`,
        );
    }
    if (config['mode'] === 'opt-out')
      draft.note(
        'left',
        'mode "opt-out" held everywhere. Here the law of the reader’s place decides: see “regions”.',
      );
  },
  // https://klaro.org/docs/getting-started
  klaro: (config, draft) => {
    const tool = 'klaro';
    draft.honor(tool, text(config['storageName']) ?? text(config['cookieName']));
    const words = firstOf(config['translations']);
    const privacy = text(config['privacyPolicy']) ?? text(words['privacyPolicyUrl']);
    if (privacy) draft.setSite({ privacyNotice: privacy });
    const alwaysOn: (readonly [name: string, category: string])[] = [];
    for (const value of list(config['services'] ?? config['apps'])) {
      const { name, title, purposes, required, cookies } = object(value);
      const own = text(name);
      if (!own) continue;
      const [purpose = 'advertising', ...others] = list(purposes).flatMap((one) => text(one) ?? []);
      if (others[0])
        draft.note(
          'todo',
          `“${own}” has several purposes; here it has one, “${purpose}”. Choose the one that asks for the most.`,
        );
      const named = object(words['purposes'])[purpose];
      const called = text(named) ?? text(object(named)['title']);
      draft.addPurpose({
        name: purpose,
        isRequired: required === true,
        ...(called ? { title: called } : {}),
      });
      const label = text(title) ?? text(object(words[own])['title']);
      draft.addCompany({
        tool,
        name: own,
        ...(label ? { title: label } : {}),
        purpose,
        cookies: cookiesOf(draft, own, cookies),
        refuses: 'purpose',
      });
      if (required === true) alwaysOn.push([label ?? own, purposeOf(purpose)]);
    }
    for (const [name, category] of alwaysOn)
      if (!draft.category(category)?.required)
        draft.note(
          'todo',
          `“${name}” was always on, and other companies of “${category}” were not: here all of them can be refused. Give it a category that is required, if it has to be.`,
        );
    if (config['default'] === true || config['mustConsent'] === true)
      draft.note(
        'left',
        '“default” and “mustConsent” are not carried over: the law of the reader’s place decides, and no reader is held up.',
      );
  },
  // https://tarteaucitron.io/en/install/
  tarteaucitron: (config, draft) => {
    draft.honor('tarteaucitron', text(config['cookieName']));
    const privacy = text(config['privacyUrl']);
    if (privacy) draft.setSite({ privacyNotice: privacy });
    if (config['googleConsentMode'] === true) draft.useGoogleConsentMode();
  },
  // https://www.osano.com/cookieconsent/documentation/javascript-api/
  cookieconsent: (config, draft) => {
    draft.honor('cookieconsent', text(object(config['cookie'])['name']));
    const privacy = text(object(config['content'])['href']);
    if (privacy) draft.setSite({ cookieNotice: privacy });
    draft.addPurpose({ name: 'analytics', isAssumed: true });
    draft.addPurpose({ name: 'advertising', isAssumed: true });
    draft.note(
      'todo',
      'This tool marked no tags. Mark each tag of another company with data-category, or name the companies’ hosts: npx sluice init --from finds them.',
    );
  },
  // https://www.cookiebot.com/en/developer/
  cookiebot: (_, draft) => {
    const tool = 'cookiebot';
    draft.addPurpose({ tool, name: 'necessary', isRequired: true });
    for (const name of ['preferences', 'statistics', 'marketing']) draft.addPurpose({ tool, name });
  },
  // https://developer.onetrust.com/onetrust/docs/using-custom-scripts-and-iframes
  onetrust: (_, draft) => {
    const tool = 'onetrust';
    draft.addPurpose({ tool, name: 'C0001', isRequired: true });
    for (const name of ['C0002', 'C0003', 'C0004', 'C0005']) draft.addPurpose({ tool, name });
    draft.note(
      'todo',
      'OneTrust’s groups C0002 to C0005 are taken for its standard ones; compare “purposes” with the groups of your account.',
    );
  },
};

/** Takes what a tool's configuration says into the draft. */
export const fromConfig = (tool: SourceTool, config: unknown, draft: Draft): void =>
  READERS[tool](object(config), draft);
