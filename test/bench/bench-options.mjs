import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { findBrowsers } from '../support/browsers.mjs';

/** As the command `sluice` has it: 1 is a finding, 2 a command that was not understood or could not do its work. */
const MISTAKE = 2;
const built = fileURLToPath(new URL('../../dist/sluice.js', import.meta.url));

/** Reads a count, such as of rounds. */
export const count = (text) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It is a whole number, 1 or more.');
  return number;
};

/** Reads the path of a file that is there. */
export const file = (path) => {
  if (!existsSync(path)) throw new InvalidArgumentError('There is no such file.');
  return path;
};

/**
 * What a measurement was asked to do, by the names of its options: `[flags, description, how it is read, otherwise]` each. With
 * `--help` it says how it is used; what it cannot do it says in a sentence. Either ends the process.
 */
export const benchOptions = async ({ script, about, options, engine = 'chromium' }) => {
  const command = new Command(`npm run ${script} --`)
    .description(about)
    .helpOption('-h, --help', 'say how it is used')
    .showHelpAfterError('Run it with --help for what there is.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : MISTAKE));
  for (const [flags, description, read, otherwise] of options)
    command.option(flags, description, read, otherwise);
  command.parse();
  if (!existsSync(built)) command.error('There is no dist/: run npm run build first.');
  const found = await findBrowsers().catch(({ message }) => command.error(message));
  if (engine && !found[engine])
    command.error(`${engine} is not installed, or SLUICE_ENGINES leaves it out.`);
  return command.opts();
};
