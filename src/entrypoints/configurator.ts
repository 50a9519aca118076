import { startConfigurator } from '../admin/configurator/start-configurator.js';
import { validateSchema } from '../admin/configurator/validate-schema.js';
import { en } from '../ui/strings/en.js';
import { enEmbed } from '../ui/strings/en-embed.js';
import { enLater } from '../ui/strings/en-later.js';
import { enLink } from '../ui/strings/en-link.js';
import { enStatus } from '../ui/strings/en-status.js';
import { languages } from '../ui/languages.js';

declare const __VERSION__: string;

// One classic file, so the tables are in it: they are there at once.
const tables = Promise.all(
  Object.entries(languages).map(async ([tag, load]) => [
    tag,
    { ...Object.values((await load?.()) ?? {})[0] },
  ]),
);

void tables.then((entries) =>
  startConfigurator({
    validate: validateSchema,
    english: { ...en, ...enLater, ...enLink, ...enStatus, ...enEmbed },
    languages: Object.fromEntries(entries) as Record<string, Record<string, string>>,
    version: __VERSION__,
  }),
);
