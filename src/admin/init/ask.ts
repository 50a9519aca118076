import { cancel, confirm, group, intro, multiselect, select, text } from '@clack/prompts';
import type { Answers } from './answers.js';

/** Asks at the terminal; each answer may be taken over with Enter. */
export const ask = async (known: Answers): Promise<Answers> => {
  intro('A consent notice for your site');
  const answers = await group(
    {
      name: () =>
        text({
          message: 'What do readers call your site?',
          placeholder: 'The Harbor Ledger',
          initialValue: known.name,
          validate: (value) =>
            value?.trim() ? undefined : 'Readers are told who asks: write a name.',
        }),
      group: ({ results }) =>
        text({
          message: 'Does it belong to a group of titles? Write how the notice shall name it.',
          placeholder: `Enter for “${results.name}”`,
          initialValue: known.group,
        }),
      privacyNotice: () =>
        text({ message: 'Where is your Privacy Notice?', initialValue: known.privacyNotice }),
      cookieNotice: () =>
        text({ message: 'Where is your Cookie Notice?', initialValue: known.cookieNotice }),
      readers: () =>
        select({
          message: 'Where do your readers come from?',
          initialValue: known.readers,
          options: [
            { value: 'us' as const, label: 'Nearly all from the United States' },
            { value: 'us-eu' as const, label: 'The United States and Europe' },
            { value: 'world' as const, label: 'All over the world' },
          ],
        }),
      purposes: () =>
        multiselect({
          message: 'What does your site use beside what is necessary? (Space to choose)',
          initialValues: [...known.purposes],
          required: false,
          options: [
            {
              value: 'functional' as const,
              label: 'Comfort: videos, comments, remembered settings',
            },
            { value: 'analytics' as const, label: 'Counting and measuring' },
            {
              value: 'advertising' as const,
              label: 'Ads, or data that partners use for themselves',
            },
          ],
        }),
      google: () =>
        confirm({
          message: 'Do Google’s tags run on it (Analytics, Ads, Tag Manager)?',
          initialValue: known.google,
        }),
    },
    {
      onCancel: () => {
        cancel('Nothing was written.');
        // As shells say of what Ctrl+C has ended: the person meant it, and needs no further sentence.
        process.exit(130);
      },
    },
  );
  return {
    ...known,
    ...answers,
    name: String(answers.name).trim(),
    group: String(answers.group ?? '').trim(),
  };
};
