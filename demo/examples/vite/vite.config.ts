import { defineConfig } from 'vite';
import { config } from './sluice.config';

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  plugins: [
    {
      name: 'sluice',
      // Configuration and head script before all else in <head>.
      transformIndexHtml: () => [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: 'sluice-config' },
          // Nothing in the configuration ends the element in which it stands.
          children: JSON.stringify(config).replaceAll('<', '\\u003c'),
          injectTo: 'head-prepend',
        },
        { tag: 'script', attrs: { src: '/sluice/sluice.js' }, injectTo: 'head-prepend' },
      ],
    },
  ],
});
