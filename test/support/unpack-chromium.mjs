// Run as a process of its own by packaged-chromium.mjs: the package unpacks into TMPDIR and changes the environment it runs in.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
