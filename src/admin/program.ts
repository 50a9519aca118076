import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import pc from 'picocolors';
import { checkCommand } from './commands/check-command.js';
import type { CheckOptions } from './commands/check-command.js';
import type { Console } from './console.js';
import { UserError } from './user-error.js';

declare const __VERSION__: string;

/** Exit codes: 0 all is well, 1 a finding, 2 the command was not understood or could not do its work. */
const MISTAKE = 2;

/** Reads a file that is shipped beside the command. */
const shipped = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Record<string, unknown>;

/** Runs `sluice` with these arguments; resolves with the exit code, never throws. */
export const runProgram = async (args: readonly string[], console: Console): Promise<number> => {
  let code = 0;
  const program = new Command('sluice')
    .description('Sets up, checks, builds and proves the consent notice of a site.')
    .version(__VERSION__, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'say how it is used')
    .showHelpAfterError('Run it with --help for what there is.')
    .configureOutput({
      writeOut: (text) => console.out(text.trimEnd()),
      writeErr: (text) => console.err(text.trimEnd()),
    })
    .exitOverride();

  program
    .command('check')
    .description('finds what is wrong in a configuration, and says what to do')
    .argument('<config.json>', 'the configuration')
    .option('--json', 'print the findings as JSON')
    .option('--strict', 'advice counts as a problem, too')
    .option('--watch', 'look again at each change of the file')
    .addHelpText(
      'after',
      '\nExit code: 0 without a problem, 1 with one, 2 if the file cannot be read.',
    )
    .action(async (path: string, options: CheckOptions) => {
      code = await checkCommand(path, options, shipped('sluice.schema.json'), console);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISTAKE;
    if (error instanceof UserError) {
      console.err(
        `${pc.red('✗')} ${error.message}${error.remedy ? `\n  ${pc.cyan('→')} ${error.remedy}` : ''}`,
      );
      return MISTAKE;
    }
    console.err(
      `${pc.red('✗')} This should not have happened: ${error instanceof Error ? error.message : String(error)}`,
    );
    if (process.env['SLUICE_DEBUG']) console.err(String((error as Error).stack));
    return MISTAKE;
  }
};
