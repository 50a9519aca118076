import type { CreatePlatform } from './types.js';

/**
 * Adobe Web SDK, `setConsent` of Adobe's standard 1.0: https://experienceleague.adobe.com/docs/experience-platform/web-sdk/commands/setconsent.html.
 * It can be called once an instance is configured, which its monitoring hooks tell; until then `defaultConsent` of the page's own
 * configuration counts.
 */
export const adobe: CreatePlatform = () => {
  const page = window as unknown as Record<string, (...words: unknown[]) => unknown>;
  const names: string[] = [];
  let general = '';
  const tell = (name: string) =>
    page[name]?.('setConsent', {
      consent: [{ standard: 'Adobe', version: '1.0', value: { general } }],
    });
  return ({ analytics, isFirst }) => {
    general = analytics ? 'in' : 'out';
    names.forEach(tell);
    if (!isFirst) return;
    (window.__alloyMonitors ??= []).push({
      onInstanceConfigured: ({ instanceName }) => {
        names.push(instanceName);
        tell(instanceName);
      },
    });
  };
};
