import 'sluice/vue';
import type { GlobalComponents } from 'vue';

/** What a template may give to an element. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const right: [
  Props<'sluice-banner'>,
  Props<'sluice-embed'>,
  Props<'sluice-status'>,
  Props<'sluice-link'>,
] = [
  { shape: 'inline', scheme: 'dark' },
  { kind: 'video' },
  { scheme: 'light' },
  { class: 'link' },
];

// @ts-expect-error There is no such shape.
export const wrong: Props<'sluice-banner'> = { shape: 'round' };

// @ts-expect-error There is no such element.
export type Wrong = Props<'sluice-popup'>;
