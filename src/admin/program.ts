import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import pc from 'picocolors';
import { auditCommand } from './commands/audit-command.js';
import type { AuditCommandOptions } from './commands/audit-command.js';
import { buildCommand } from './commands/build-command.js';
import type { BuildOptions } from './commands/build-command.js';
import { checkCommand } from './commands/check-command.js';
import type { CheckOptions } from './commands/check-command.js';
import { configuratorCommand } from './commands/configurator-command.js';
import type { ConfiguratorOptions } from './commands/configurator-command.js';
import { initCommand } from './commands/init-command.js';
import type { InitOptions } from './commands/init-command.js';
import { migrateCommand } from './commands/migrate-command.js';
import type { MigrateOptions } from './commands/migrate-command.js';
import { recordsCommand } from './commands/records-command.js';
import type { RecordsOptions } from './commands/records-command.js';
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
    .helpCommand('help [command]', 'says how a command is used')
    .showHelpAfterError('Run it with --help for what there is.')
    .configureOutput({
      writeOut: (text) => console.out(text.trimEnd()),
      writeErr: (text) => console.err(text.trimEnd()),
    })
    .exitOverride();

  program
    .command('init')
    .description('asks a few questions and writes a configuration')
    .option('--yes', 'ask nothing, take what is usual')
    .option('--from <url...>', 'look at these pages first, and propose what they use')
    .option('--out <file>', 'where to write it', 'sluice.json')
    .option('--force', 'replace a file that is there')
    .option('--browser <name>', 'chromium or firefox, for --from', 'chromium')
    .action(async (options: InitOptions) => {
      code = await initCommand(options, shipped('sluice.schema.json'), console);
    });

  program
    .command('check')
    .description('finds what is wrong in a configuration, and says what to do')
    .argument('<config.json>', 'the configuration')
    .argument('[url...]', 'pages that use it, to be looked at as well')
    .option('--json', 'print the findings as JSON')
    .option('--strict', 'advice counts as a problem, too')
    .option('--watch', 'look again at each change of the file')
    .addHelpText(
      'after',
      '\nExit code: 0 without a problem, 1 with one, 2 if the file cannot be read or a page not be opened.',
    )
    .action(async (path: string, urls: string[], options: CheckOptions) => {
      code = await checkCommand(path, urls, options, shipped('sluice.schema.json'), console);
    });

  program
    .command('build')
    .description(
      'writes everything to upload: one script with the configuration inside, and the files that it fetches later',
    )
    .argument('<config.json>', 'the configuration')
    .option('--out <dir>', 'folder to write to', 'sluice')
    .option('--base <path>', 'where the folder will be on the site', '/sluice/')
    .option('--force', 'build in spite of problems')
    .option('--no-weights', 'do not weigh the parts, which takes a while')
    .option('--json', 'print what was built as JSON')
    .addHelpText('after', '\nExit code: 0 if it is built, 2 if not.')
    .action(async (path: string, options: BuildOptions) => {
      code = await buildCommand(path, options, shipped('sluice.schema.json'), console);
    });

  program
    .command('audit')
    .description(
      'visits pages in a real browser without a choice, opted out, with the signal and allowed, and says what leaked',
    )
    .argument('<url...>', 'pages of one site; the choice is made on the first')
    .option(
      '--config <file>',
      'the companies to look for (otherwise those of the page’s own Sluice)',
    )
    .option('--browser <name>', 'chromium or firefox', 'chromium')
    .option('--mobile', 'as a phone')
    .option('--states <list>', 'some of undecided,opted-out,signal,allowed')
    .option('--wait <seconds>', 'longest wait for a page to come to rest', '5')
    .option('--session <file>', 'cookies of a signed-in reader, as JSON')
    .option('--script <file>', 'a module that prepares each visit, such as by signing in')
    .option('--json', 'print everything that was seen as JSON')
    .option('--html <file>', 'write a report to read, print and sign')
    .option('--junit <file>', 'write the results for continuous integration')
    .option('--allow-list <file>', 'write the hosts of the allowed visit, for enforcement.allow')
    .option('--quiet', 'say nothing on the way')
    .option('--browser-arg <argument...>', 'hand an argument to the browser')
    .addHelpText(
      'after',
      '\nWorks on pages of any consent tool. It sends nothing anywhere but to the pages.\nExit code: 0 without a finding, 1 with one, 2 if it could not look.',
    )
    .action(async (urls: string[], options: AuditCommandOptions) => {
      code = await auditCommand(urls, options, console);
    });

  program
    .command('migrate')
    .description(
      'turns another consent tool’s configuration and marked tags into ours, and says what was left',
    )
    .argument('<files...>', 'its configuration (JavaScript or JSON), pages and templates')
    .option('--write', 'change the files; without it, only show how')
    .option('--out <file>', 'where the configuration goes', 'sluice.json')
    .option('--base <path>', 'where the folder of Sluice will be on the site', '/sluice/')
    .option('--force', 'replace a configuration that is there')
    .option('--json', 'print everything as JSON')
    .addHelpText(
      'after',
      '\nReads vanilla-cookieconsent, klaro, tarteaucitron, Osano’s cookieconsent, Cookiebot and OneTrust. Nothing in the files is run.\nExit code: 0 if one was found, 1 if none, 2 if a file cannot be read or written.',
    )
    .action(async (files: string[], options: MigrateOptions) => {
      code = await migrateCommand(files, options, shipped('sluice.schema.json'), console);
    });

  program
    .command('configurator')
    .description(
      'serves the configurator: purposes, companies, laws, words and looks, set up by eye',
    )
    .option('--port <number>', 'where to serve it; 0 for any', '4870')
    .addHelpText(
      'after',
      '\nThe same page works from any static host and from the file system: dist/configurator/index.html.',
    )
    .action(async (options: ConfiguratorOptions) => {
      code = await configuratorCommand(options, console);
    });

  program
    .command('records')
    .description('reads the records of decisions that the recipes for record.endpoint keep')
    .command('report')
    .description('decisions, opt-outs and signals of the last 24 months, by month')
    .option('--postgres <address>', 'such as postgres://user@host/database; needs the package pg')
    .option('--sqlite <file>', 'needs the package node-sqlite3-wasm')
    .option('--log <file...>', 'logs of nginx, with the rotated ones (.gz, too)')
    .option('--months <number>', 'how far back', '24')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExit code: 0 with the report, 2 if the records cannot be read.')
    .action(async (options: RecordsOptions) => {
      code = await recordsCommand(options, console);
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
    console.err(
      process.env['SLUICE_DEBUG']
        ? String((error as Error).stack)
        : `  ${pc.cyan('→')} Run it again with SLUICE_DEBUG=1, and send us what it prints.`,
    );
    return MISTAKE;
  }
};
