/** The public types with their comments, as api-extractor reads them from the typings that ship. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { ROOT } from '../folders.mjs';

const silent = { default: { logLevel: 'none' } };
const entry = `${ROOT}dist/types/entrypoints/index.d.ts`;

/** Exported items: `{ kind, name, docComment, excerptTokens, members }`. */
export async function readTypes() {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-docs-'));
  const out = join(folder, 'sluice.api.json');
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: `${ROOT}package.json`,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: entry,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            module: 'esnext',
            moduleResolution: 'bundler',
            lib: ['es2023', 'dom'],
            types: [],
            skipLibCheck: true,
          },
          files: [entry],
        },
      },
      apiReport: { enabled: false },
      docModel: { enabled: true, apiJsonFilePath: out, includeForgottenExports: true },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
  const messageCallback = (message) => {
    message.handled = true;
  };
  Extractor.invoke(config, { localBuild: true, messageCallback });
  const { members } = JSON.parse(await readFile(out, 'utf8'));
  await rm(folder, { recursive: true });
  return members[0].members;
}
