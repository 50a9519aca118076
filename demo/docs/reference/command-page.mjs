/** The program's own words about itself: `--help` of each command. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../folders.mjs';

const run = promisify(execFile);

const helpOf = async (...words) =>
  (
    await run(process.execPath, [`${ROOT}dist/cli.js`, ...words, '--help'], {
      env: { ...process.env, COLUMNS: '96', NO_COLOR: '1' },
    })
  ).stdout.trimEnd();

/** Commands that a help text lists. */
const commandsIn = (help) =>
  [...(help.split('Commands:\n')[1] ?? '').matchAll(/^ {2}(\w+)/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');

async function entries(...words) {
  const help = await helpOf(...words);
  const deeper = await Promise.all(commandsIn(help).map((name) => entries(...words, name)));
  const level = words.length > 1 ? '###' : '##';
  return [
    `${level} \`${['sluice', ...words].join(' ')}\`\n\n\`\`\`text\n${help}\n\`\`\`\n`,
    ...deeper.flat(),
  ];
}

export async function commandPage() {
  return {
    path: 'reference/command-line.html',
    source: 'src/admin/program.ts',
    title: 'Command line',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# Command line

\`npx sluice\` after \`npm install sluice\`. Nothing of it sends anything anywhere but to the pages that it is told to visit.

${(await entries()).join('\n')}`,
  };
}
