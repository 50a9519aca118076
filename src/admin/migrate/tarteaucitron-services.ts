/** A service of tarteaucitron, as far as its tag is known. */
export interface TarteaucitronService {
  readonly title: string;
  /** The purpose as tarteaucitron names it, in our words. */
  readonly purpose: string;
  /** The setting of `tarteaucitron.user` that its tag needs. */
  readonly setting?: string;
  /** Its marked tag, `%` for the setting; without one the site has to bring it. */
  readonly tag?: string;
  /** Its player: class of the element, and the address of a video. */
  readonly player?: readonly [className: string, address: string];
}

const script = (category: string, vendor: string, rest: string) =>
  `<script type="text/plain" data-category="${category}" data-vendor="${vendor}"${rest}</script>`;

/** The most used ones, named as in tarteaucitronjs 1.34 (`tarteaucitron.services.js`); tags as the companies document them. */
export const TARTEAUCITRON_SERVICES: Readonly<Record<string, TarteaucitronService>> = {
  gtag: {
    title: 'Google Analytics',
    purpose: 'analytics',
    setting: 'gtagUa',
    tag: `${script('analytics', 'gtag', ' async data-src="https://www.googletagmanager.com/gtag/js?id=%">')}
${script('analytics', 'gtag', ">window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); } gtag('js', new Date()); gtag('config', '%');")}`,
  },
  googletagmanager: {
    title: 'Google Tag Manager',
    purpose: 'advertising',
    setting: 'googletagmanagerId',
    tag: script(
      'advertising',
      'googletagmanager',
      ' async data-src="https://www.googletagmanager.com/gtm.js?id=%">',
    ),
  },
  matomo: { title: 'Matomo', purpose: 'analytics' },
  facebookpixel: { title: 'Meta Pixel', purpose: 'advertising' },
  youtube: {
    title: 'YouTube',
    purpose: 'functional',
    player: ['youtube_player', 'https://www.youtube-nocookie.com/embed/'],
  },
  vimeo: {
    title: 'Vimeo',
    purpose: 'functional',
    player: ['vimeo_player', 'https://player.vimeo.com/video/'],
  },
  dailymotion: {
    title: 'Dailymotion',
    purpose: 'functional',
    player: ['dailymotion_player', 'https://www.dailymotion.com/embed/video/'],
  },
};
