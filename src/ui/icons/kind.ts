import { html, type TemplateResult } from 'lit/html.js';

/** What kind of thing an embed shows: a video, a post, or something else. */
export const kindIcon = (kind: 'video' | 'post' | 'content'): TemplateResult =>
  html`<svg
    width="18"
    height="18"
    viewBox="0 0 18 18"
    fill=${kind === 'video' ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path
      d=${
        {
          video: 'M6.5 4.5v9l7.6-4.5z',
          post: 'M2.5 3.5h13v9h-7l-3.5 3v-3h-2.5z',
          content: 'M2.5 3.5h13v11h-13zM2.5 7h13',
        }[kind]
      }
    />
  </svg>`;
