/** The directory of companies: who is known, and by what. */
import { code } from './code.mjs';
import { loadSource } from './load-source.mjs';
import { table } from './table.mjs';

const byKind = (companies) => {
  const kinds = new Map();
  for (const company of companies)
    kinds.set(company.kind, [...(kinds.get(company.kind) ?? []), company]);
  return kinds;
};

const row = ({ id, name, sale, domains, cookies = [], storage = [] }) => [
  `${name} ${code(id)}`,
  sale ? 'yes' : '',
  domains.map(code).join(' '),
  [...cookies, ...storage].map(code).join(' '),
];

export async function companiesPage() {
  const { COMPANIES } = await loadSource('vendors/directory/companies.ts');
  const kinds = byKind(COMPANIES);
  const parts = [...kinds]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([kind, companies]) =>
        `## ${kind[0].toUpperCase()}${kind.slice(1).replace('-', ' ')}\n\n${table(
          ['company', 'sale', 'hosts', 'cookies and storage'],
          companies.sort((a, b) => a.name.localeCompare(b.name)).map(row),
        )}`,
    );
  return {
    path: 'reference/companies.html',
    source: 'src/vendors/directory/companies.ts',
    title: 'Directory of companies',
    section: 'Reference',
    isGenerated: true,
    isSite: true,
    text: `# Directory of companies

${COMPANIES.length} companies that \`sluice init\`, \`sluice audit\` and the configurator know. A host stands for itself and all hosts under it. “Sale” is our reading of what the sources say; your contract may say
otherwise, and \`sale\` in the configuration is yours to set. Each fact has its source and its day beside it, in \`src/vendors/directory\`.

${parts.join('\n')}`,
  };
}
