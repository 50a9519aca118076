import './preview/preview.js';
import { SetupApp } from './shell/app.js';
import type { Tools } from './shell/tools.js';
import { createStore } from './store.js';

/** Opens the configurator in the page that stands around it. */
export const startConfigurator = (tools: Tools): void => {
  const app = new SetupApp();
  app.tools = tools;
  app.store = createStore(tools.validate);
  document.body.replaceChildren(app);
};
