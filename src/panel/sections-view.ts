import { html, type TemplateResult } from 'lit';
import type { ConsentState } from '../api/types.js';
import type { VerifyReport } from '../proof/types.js';
import { chevronIcon } from '../ui/icons/chevron.js';
import { answersView } from './answers-view.js';
import { hostsView } from './hosts-view.js';
import { logView } from './log-view.js';
import { signalsView } from './signals-view.js';
import type { Asked } from './simulate.js';
import { simulateView } from './simulate-view.js';
import { stateView } from './state-view.js';
import type { PanelHost } from './types.js';
import type { UnknownHost } from './unknown-hosts.js';

/** What the sections are drawn from, and what is done in them. */
export interface SectionsView {
  readonly host: PanelHost;
  readonly state: ConsentState;
  readonly report: VerifyReport | undefined;
  readonly hosts: readonly UnknownHost[];
  /** The outcome that alone is shown of what happened. */
  readonly only: string;
  filter(outcome: string): void;
  look(): void;
  press(asked: Asked, event: Event): void;
  end(event: Event): void;
}

interface Section {
  readonly name: string;
  readonly title: string;
  readonly body: TemplateResult;
  /** What its head says of it while it is folded. */
  readonly count?: string | number | undefined;
  /** A name for the look of that. */
  readonly mark?: string;
  readonly isOpen?: boolean;
}

const sectionView = ({
  name,
  title,
  body,
  count,
  mark = '',
  isOpen = false,
}: Section): TemplateResult =>
  html`<details data-section=${name} ?open=${isOpen}>
    <summary>${title} <span class="count ${mark}">${count}</span> ${chevronIcon}</summary>
    ${body}
  </details>`;

/** All that unfolds in the panel, in the order in which it is asked: what holds, what happened, what others see, what if. */
export const sectionsView = (view: SectionsView): TemplateResult => {
  const { host, state, report, hosts } = view;
  const { vendors, enforcement } = host.settings;
  const log = host.sluice.getLog();
  const leaks = report?.leaks.length ?? 0;
  const denied = Object.values(state.vendors).filter(({ answer }) => answer === 'denied');
  const nameOf = (id: string) => vendors.find((one) => one.id === id)?.name || id;
  const sections: readonly Section[] = [
    { name: 'state', title: 'State, and why', body: stateView(state), isOpen: true },
    {
      name: 'companies',
      title: 'Companies',
      body: answersView('Companies', state.vendors, nameOf),
      count: `${denied.length} of ${vendors.length} denied`,
    },
    {
      name: 'log',
      title: 'What happened',
      body: logView(log, view.only, view.filter),
      count: log.length,
      isOpen: true,
    },
    {
      name: 'hosts',
      title: 'Hosts nobody names',
      body: hostsView(hosts, enforcement.unknownHosts),
      count: hosts.length,
      mark: hosts[0] ? 'leak' : '',
    },
    {
      name: 'signals',
      title: 'Signals, as others read them',
      body: signalsView(report, view.look),
      count: leaks ? `${leaks} found` : '',
      mark: leaks ? 'leak' : '',
    },
    {
      name: 'simulate',
      title: 'Simulate',
      body: simulateView(host, view.press, view.end),
      count: host.simulation && 'on',
    },
  ];
  return html`${sections.map(sectionView)}`;
};
