import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromiumArguments } from './chromium-arguments.mjs';

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const unpackInto = async (target) => {
  mkdirSync(join(target, '..'), { recursive: true });
  // Unpacked aside and renamed, so that an interrupted or parallel run never leaves half a browser behind.
  const aside = mkdtempSync(`${target}-`);
  try {
    await run(process.execPath, [here('./unpack-chromium.mjs')], {
      // The package brings its own system libraries along only where it believes to be in such a place.
      env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
};

/** The package's own fontconfig file looks for its fonts in fixed places; without a font, Chromium 147 aborts on the first text. */
const fontsFile = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The Chromium that comes with the dev dependency `@sparticuz/chromium`, for machines without any browser. Its own flags are not
 * used: they switch off web security and site isolation, which the tests are about.
 */
export const packagedChromium = async () => {
  const modules = here('../../node_modules');
  const { version } = JSON.parse(
    readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = join(modules, '.cache', `sluice-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const fontconfig = join(folder, 'fonts.conf');
  writeFileSync(fontconfig, fontsFile(folder));
  return {
    executablePath: join(folder, 'chromium'),
    args: [...chromiumArguments, '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: fontconfig,
    },
  };
};
