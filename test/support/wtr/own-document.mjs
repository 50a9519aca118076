import { existsSync } from 'node:fs';

const module = '/src/storage/own-document.ts';

/** Gives js-cookie the same `document` as the build does (see rollup.config.mjs), so that tests of the source see no other. */
export const ownDocument = () => {
  let rootDir;
  return {
    name: 'own-document',
    serverStart({ config }) {
      rootDir = config.rootDir;
    },
    transform(context) {
      if (!context.path.includes('/node_modules/js-cookie/')) return undefined;
      if (!existsSync(`${rootDir}${module}`)) return undefined;
      return `import { ownDocument as document } from '${module}';\n${context.body}`;
    },
  };
};
