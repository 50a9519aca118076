import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import type { Counts } from '../support/count-case.js';
import { ASK_FIRST, closePages, openPage } from '../support/gated-page.js';
import { servePieces } from '../support/pieces.js';
import { waitFor } from '../support/wait-for.js';

/** An attribute with an address: as it stands on an unmarked element, or kept back on a marked one. */
type Address = (attribute: string, file: string) => string;
type Row = readonly [
  what: string,
  files: readonly string[],
  markup: (address: Address, type: string) => string,
];

/** What fetches, and the files that at least one engine asks for. */
const ELEMENTS: readonly Row[] = [
  [
    'an external script',
    ['script.js'],
    (a, type) => `<script ${type} ${a('src', 'script.js')}></script>`,
  ],
  ['an image', ['image.gif'], (a) => `<img alt="" ${a('src', 'image.gif')}>`],
  ['an image with a set of sources', ['set.gif'], (a) => `<img alt="" ${a('srcset', 'set.gif')}>`],
  [
    'a picture and its sources',
    ['picture-source.gif'],
    (a) =>
      `<picture><source ${a('srcset', 'picture-source.gif')}><img alt="" ${a('src', 'picture.gif')}></picture>`,
  ],
  ['a frame', ['frame.html'], (a) => `<iframe title="F" ${a('src', 'frame.html')}></iframe>`],
  [
    'a video',
    ['video.mp4'],
    (a) => `<video preload="auto" muted ${a('src', 'video.mp4')}></video>`,
  ],
  [
    'a video with a source',
    ['video-source.mp4'],
    (a) =>
      `<video preload="auto" muted><source type="video/mp4" ${a('src', 'video-source.mp4')}></video>`,
  ],
  ['a sound', ['audio.mp3'], (a) => `<audio preload="auto" ${a('src', 'audio.mp3')}></audio>`],
  [
    'a sound with a source',
    ['audio-source.ogg'],
    (a) => `<audio preload="auto"><source ${a('src', 'audio-source.ogg')}></audio>`,
  ],
  ['a style sheet', ['style.css'], (a) => `<link rel="stylesheet" ${a('href', 'style.css')}>`],
  [
    'a preload',
    ['preload.js'],
    (a) => `<link rel="preload" as="script" ${a('href', 'preload.js')}>`,
  ],
  [
    'an object',
    ['object.html'],
    (a) => `<object type="text/html" ${a('data', 'object.html')}></object>`,
  ],
  ['an embed', ['embed.html'], (a) => `<embed type="text/html" ${a('src', 'embed.html')}>`],
];

const bodyWith = (address: Address, type: string) =>
  ELEMENTS.map(([, , markup]) => markup(address, type)).join('\n');

describe('before it is allowed', () => {
  const control = startCountCase();
  const run = startCountCase();
  let unmarked: Counts;
  let denied: Counts;
  let allowed: Counts;
  let log: readonly string[];

  before(async function () {
    this.timeout(30_000);
    await openPage({ body: bodyWith((name, file) => `${name}="${control.url(file)}"`, '') });
    await waitFor('the positive control', async () => {
      unmarked = await control.counts();
      return ELEMENTS.every(([, files]) => files.every((file) => unmarked.byFile[file]));
    });

    const page = await openPage({
      config: ASK_FIRST,
      body: bodyWith(
        (name, file) => `data-category="advertising" data-${name}="${run.url(file)}"`,
        'type="text/plain"',
      ),
    });
    await page.sluice.ready;
    await page.window.fetch(run.url('sentinel'));
    denied = await run.counts();
    await page.sluice.allowAll();
    await waitFor('everything to be fetched', async () => {
      allowed = await run.counts();
      return ELEMENTS.every(([, files]) => files.every((file) => allowed.byFile[file]));
    }).catch(() => {});
    log = page.sluice.getLog().map(({ outcome, kind }) => `${outcome} ${kind}`);
  });
  after(closePages);

  it('fetches nothing at all', () => {
    expect(denied.byFile).to.deep.equal({ sentinel: 1 });
  });

  for (const [what, files] of ELEMENTS) {
    it(`holds ${what}, and fetches it once allowed`, () => {
      for (const file of files) {
        expect(unmarked.byFile[file], 'positive control').to.be.greaterThan(0);
        expect(denied.byFile[file], 'while denied').to.equal(undefined);
        expect(allowed.byFile[file], 'once allowed').to.be.greaterThan(0);
      }
    });
  }

  it('logs each as held, then as released', () => {
    for (const kind of [
      'script',
      'img',
      'iframe',
      'video',
      'audio',
      'source',
      'link',
      'object',
      'embed',
    ]) {
      expect(log).to.include(`held ${kind}`).and.to.include(`released ${kind}`);
    }
  });
});

describe('the preload scanner', () => {
  after(closePages);

  it('finds no marked script in the page, with data-src or a plain src, while it runs ahead of the parser', async () => {
    const run = startCountCase();
    const hold = await servePieces(['', ''], { type: 'text/javascript' });
    const page = openPage({
      config: ASK_FIRST,
      head: `<script src="${hold.url}"></script>`,
      body: `<script type="text/plain" data-category="advertising" src="${run.url('src.js')}"></script>
        <script type="text/plain" data-category="advertising" data-src="${run.url('data-src.js')}"></script>
        <img data-category="advertising" alt="" data-src="${run.url('image.gif')}">
        <script src="${run.url('control.js')}"></script>`,
    });
    // The parser stands still before the body: only a scanner can have seen the control.
    await waitFor(
      'the scanner to fetch the control',
      async () => (await run.counts()).byFile['control.js'],
    );
    expect((await run.counts()).byFile).to.deep.equal({ 'control.js': 1 });
    await hold.next();
    const { window } = await page;
    await window.fetch(run.url('sentinel'));
    expect((await run.counts()).byFile).to.deep.equal({ 'control.js': 1, sentinel: 1 });
  });
});
