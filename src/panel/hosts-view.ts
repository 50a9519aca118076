import { html, type TemplateResult } from 'lit';
import type { UnknownHost } from './unknown-hosts.js';

const WHAT = {
  allow: 'They pass (unknownHosts: “allow”).',
  report: 'They pass, and are told (unknownHosts: “report”).',
  deny: 'While anything is denied, they are stopped (unknownHosts: “deny”).',
} as const;

/** Hosts that nobody names: each wants a company, or a line in `enforcement.allow`. */
export const hostsView = (hosts: readonly UnknownHost[], mode: keyof typeof WHAT): TemplateResult =>
  html`<p class="about">
      Hosts outside the site that no company and no enforcement.allow names. ${WHAT[mode]}
    </p>
    ${
      hosts[0]
        ? html`<ul class="hosts">
            ${hosts.map(
              ({ host, times, by }) =>
                html`<li><code>${host}</code> <span class="where">${times} × ${by}</span></li>`,
            )}
          </ul>`
        : html`<p class="none">None was asked for anything.</p>`
    }`;
