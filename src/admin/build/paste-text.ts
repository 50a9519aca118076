import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { Settings } from '../../config/settings.js';
import { BARRIER_SCRIPTS } from '../barrier-scripts.js';

const BARRIER = BARRIER_SCRIPTS.trustedTypes;

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const hosts = (vendors: Settings['vendors']) => vendors.flatMap(({ domains }) => domains);

export interface Paste {
  readonly settings: Settings;
  readonly integrity: string;
  /** Where the folder is on the site, with a slash at its end. */
  readonly base: string;
  /** The head script's parts, as shipped. */
  readonly parts: string;
  /** Path of the configuration, for the next command. */
  readonly config: string;
}

/** What the pages and their server have to say, to copy: as far as the configuration asks for it. */
export const pasteText = async ({
  settings,
  integrity,
  base,
  parts,
  config,
}: Paste): Promise<string> => {
  const { enforcement, categories, vendors, site } = settings;
  const hasBarrier = enforcement.firstLoad !== 'none';
  const sections = [
    `Paste as the first script of every page:

  <script src="${base}sluice.js" integrity="${integrity}"></script>`,
    `and in the footer, with a page of yours behind it for readers without script:

  <sluice-link><a href="${site.privacyNotice || '/privacy'}">Your Privacy Choices</a></sluice-link>`,
  ];
  if (hasBarrier)
    sections.push(`Below the page's own styles and scripts, above the companies' tags:

  <script>${BARRIER}</script><noscript><!--</noscript><noframes><!-- -->

and after the last of them:

  </noframes>`);
  else if (vendors.some(({ domains }) => domains.length > 0))
    sections.push(`Mark the companies' tags, or some are fetched before any script can act (README, “First load”):

  <script type="text/plain" data-category="advertising" src="…"></script>`);
  sections.push(`With a Content-Security-Policy, its script-src needs the page's nonce on ${hasBarrier ? 'both scripts' : 'that tag'}, or its own host${
    hasBarrier ? ` and\n\n  '${hashOf(BARRIER)}'` : ''
  }${hasBarrier ? '\n\nand' : '; and'} with Trusted Types:

  require-trusted-types-for 'script'; trusted-types sluice${hasBarrier ? ' sluice-barrier' : ''}`);
  if (enforcement.unknownHosts === 'deny') {
    const { policyText } = (await import(pathToFileURL(`${parts}/gate/policy-text.js`).href)) as {
      policyText(host: string, hosts: readonly string[]): string;
    };
    const required = categories.filter((one) => one.required).map(({ id }) => id);
    const free = hosts(vendors.filter(({ category }) => required.includes(category)));
    sections.push(`Allow-list mode puts this policy into the page while anything is denied. A server that sees a refusal in the cookie can send
it as a header, and so stop what no script can (your own host in the place of www.example.com):

  Content-Security-Policy: ${policyText('www.example.com', [...enforcement.allow, ...free])}`);
  }
  if (enforcement.serviceWorker)
    sections.push(`Put sluice-sw.js where the configuration says, so that it sees every page: ${enforcement.serviceWorker}
The pages tell it whom to stop: ${hosts(vendors).join(', ') || 'nobody, as long as no company has domains'}`);
  sections.push(`Then prove it:

  npx sluice audit https://www.example.com/ --config ${config}`);
  return sections.join('\n\n');
};
