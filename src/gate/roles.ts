/** Elements that mean something without an attribute, and what they are. */
export const ROLES: Readonly<Record<string, string>> = {
  style: 'code',
  script: 'code',
  template: 'template',
  iframe: 'frame',
  frame: 'frame',
  object: 'frame',
  embed: 'frame',
  'sluice-float': 'surface',
  'sluice-status': 'surface',
};
