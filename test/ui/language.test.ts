import { expect } from 'chai';
import { en } from '../../src/ui/strings/en.js';
import { enLater } from '../../src/ui/strings/en-later.js';
import { enEmbed } from '../../src/ui/strings/en-embed.js';
import { enLink } from '../../src/ui/strings/en-link.js';
import { enStatus } from '../../src/ui/strings/en-status.js';
import { LANGUAGE_FILES } from '../../src/ui/language-files.js';
import { languages } from '../../src/ui/languages.js';
import { category, Harness, vendor, type FakeOptions } from './harness.js';

const banner = async (options?: FakeOptions): Promise<Harness> => {
  const harness = await Harness.start(options);
  await harness.ui.open('banner');
  return harness;
};

const element = (): HTMLElement => {
  const found = document.querySelector('sluice-banner');
  if (!found) throw new Error('no banner');
  return found;
};

describe('the language', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('is the page’s, and then goes without saying', async () => {
    document.documentElement.lang = 'es-MX';
    const harness = await banner();
    expect(harness.text('banner', '[data-sluice=opt-out]')).to.equal('No vender ni compartir');
    expect(element().hasAttribute('lang')).to.equal(false);
    expect(element().hasAttribute('dir')).to.equal(false);
  });

  for (const lang of ['es_MX', 'ES', 'es-419']) {
    it(`is Spanish on a page that says ${lang}`, async () => {
      document.documentElement.lang = lang;
      const harness = await banner();
      expect(harness.text('banner', '[data-sluice=choose]')).to.equal('Elegir…');
      expect(element().hasAttribute('lang')).to.equal(false);
    });
  }

  for (const lang of ['en-', 'not a language', 'constructor', '']) {
    it(`does not stumble over a page that says "${lang}"`, async () => {
      document.documentElement.lang = lang;
      const harness = await Harness.start({ state: { decidedAt: '2026-11-24T09:41:00.000Z' } });
      await harness.ui.open('preferences');
      await harness.settled();
      expect(harness.text('preferences', '[part=meta]')).to.include('2026');
    });
  }

  it('is the owner’s where the owner says so, and is marked as foreign to the page', async () => {
    const harness = await banner({ ui: { language: 'es' } });
    expect(harness.text('banner', '[part=title]')).to.equal(
      'The Harbor Ledger vende o comparte datos de tu visita',
    );
    expect(element().lang).to.equal('es');
    expect(element().dir).to.equal('ltr');
  });

  it('is the browser’s, then English, on a page in a language without words', async () => {
    document.documentElement.lang = 'fa';
    document.documentElement.dir = 'rtl';
    const harness = await banner();
    expect(harness.text('banner', '[data-sluice=choose]')).to.match(/Choose…|Elegir…/);
    expect(element().dir).to.equal('ltr');
  });

  it('takes any text from the owner, in languages that we do not speak too', async () => {
    document.documentElement.lang = 'fa';
    document.documentElement.dir = 'rtl';
    const harness = await banner({ ui: { words: { fa: { 'banner.choose': 'اختر…' } } } });
    expect(harness.text('banner', '[data-sluice=choose]')).to.equal('اختر…');
    expect(element().hasAttribute('dir')).to.equal(false);
  });

  it('runs from right to left on a page that does not, for such a language', async () => {
    await banner({ ui: { language: 'ar', words: { ar: { 'banner.choose': 'اختر…' } } } });
    expect(element().dir).to.equal('rtl');
  });

  it('puts the refusal first in reading order from right to left too', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const harness = await banner({ ui: { words: { ar: { 'banner.choose': 'اختر…' } } } });
    const [refuse, allow] = ['opt-out', 'allow'].map((hook) =>
      harness.button('banner', hook).getBoundingClientRect(),
    );
    expect(refuse?.left).to.be.above(allow?.left ?? Infinity);
  });

  it('speaks Spanish in the dialog, dates and plurals included', async () => {
    document.documentElement.lang = 'es';
    const harness = await Harness.start({
      state: {
        optedOut: true,
        decidedAt: '2026-11-24T09:41:00.000Z',
        optedOutAt: '2026-11-24T09:41:00.000Z',
        categories: {
          necessary: { answer: 'granted', because: 'required' },
          analytics: { answer: 'granted', because: 'default' },
          advertising: { answer: 'denied', because: 'choice' },
        },
      },
    });
    await harness.ui.open('preferences');
    await harness.settled();
    expect(harness.text('preferences', 'h2')).to.equal('Tus opciones de privacidad');
    expect(harness.text('preferences', '[part=status] p')).to.match(
      /^Te excluiste el 24 nov 2026\./,
    );
    expect(harness.text('preferences', 'summary')).to.match(/^3 empresas/);
  });

  it('takes the owner’s own names in the reader’s language, else in English', async () => {
    document.documentElement.lang = 'es';
    const harness = await Harness.start({
      categories: [
        category('video', { name: { en: 'Videos', es: 'Vídeos' }, text: { en: 'Plays videos.' } }),
      ],
      vendors: [
        vendor('clip', 'video', { receives: { es: 'vídeo visto' }, retention: '6 months' }),
      ],
    });
    await harness.ui.open('preferences');
    await harness.settled();
    expect(harness.text('preferences', 'h3')).to.equal('Vídeos');
    expect(harness.text('preferences', '[part=purpose] > [part=text]')).to.equal('Plays videos.');
    expect(harness.text('preferences', 'dl')).to.match(/vídeo visto.*6 months/);
  });

  it('knows its direction where the page forgot to say', async () => {
    document.documentElement.lang = 'he';
    await banner();
    expect(element().dir).to.equal('rtl');
    expect(element().hasAttribute('lang')).to.equal(false);
  });

  for (const [lang, title] of [
    ['zh-TW', '隱私權聲明'],
    ['zh-CN', '隐私声明'],
    ['zh', '隐私声明'],
    ['no', 'Personvernerklæring'],
    ['nn-NO', 'Personvernerklæring'],
    ['pt-BR', 'Aviso de privacidade'],
    ['iw', 'הודעת פרטיות'],
  ] as const) {
    it(`of a page that says ${lang} is found`, async () => {
      document.documentElement.lang = lang;
      const harness = await banner();
      expect(harness.text('banner', '[part=link]')).to.equal(title);
      expect(element().hasAttribute('lang')).to.equal(false);
    });
  }

  for (const [n, words] of [
    [1, '1 firma'],
    [3, '3 firmy'],
    [5, '5 firm'],
  ] as const) {
    it(`counts as Polish does: ${words}`, async () => {
      document.documentElement.lang = 'pl';
      const harness = await Harness.start({
        categories: [category('advertising', { sale: true })],
        vendors: Array.from({ length: n }, (_, index) => vendor(`v${index}`, 'advertising')),
      });
      await harness.ui.open('preferences');
      await harness.settled();
      expect(harness.text('preferences', 'summary')).to.match(new RegExp(`^${words} `));
    });
  }

  it('has a file for each that is listed, and lists each file', () => {
    expect(Object.keys(languages)).to.deep.equal(LANGUAGE_FILES);
    expect(LANGUAGE_FILES.length).to.be.at.least(25);
  });

  for (const [code, load] of Object.entries(languages)) {
    it(`has the same places to fill in every text: ${code}`, async () => {
      const english: Readonly<Record<string, string>> = {
        ...en,
        ...enLater,
        ...enStatus,
        ...enEmbed,
        ...enLink,
      };
      const [table] = Object.values((await load?.()) ?? {});
      const texts: Readonly<Record<string, string>> = { ...table };
      // Arabic and Hebrew say "one company" without the number.
      const places = (text = '', key = '') =>
        [...text.matchAll(/\{\w+\}|\*\*/g)]
          .map(String)
          .filter((place) => !(place === '{n}' && key.endsWith('.one')))
          .sort();
      for (const [key, text] of Object.entries(english)) {
        expect(places(texts[key], key), key).to.deep.equal(places(text, key));
        expect(texts[key], key).not.to.equal('');
      }
    });
  }
});
