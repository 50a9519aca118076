/** The look of the HTML report: calm, readable on a phone, black on white on paper. */
export const REPORT_STYLES = `
:root { color-scheme: light dark; --ink: #1c2733; --dim: #5b6875; --line: #d9dfe5; --paper: #fff; --bad: #b3261e; --good: #1a6b3c; --note: #8a5a00; --tint: #f5f7f9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --dim: #a3b0bd; --line: #37424d; --paper: #151b21; --bad: #ff9d94; --good: #7fd8a1; --note: #f0c36d; --tint: #1d252d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.75rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
p { margin: 0 0 .75rem; max-width: 44rem; }
.dim { color: var(--dim); }
.verdict { font-size: 1.15rem; font-weight: 600; padding: .9rem 1.1rem; border-inline-start: .3rem solid; background: var(--tint); margin: 1.5rem 0; }
.bad { color: var(--bad); } .good { color: var(--good); } .note { color: var(--note); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1rem 0; }
dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
td code { overflow-wrap: anywhere; }
th { color: var(--dim); font-weight: 600; white-space: nowrap; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.finding { padding: .8rem 0; border-bottom: 1px solid var(--line); }
.finding p { margin: 0 0 .2rem; } .finding .what { font-weight: 600; overflow-wrap: anywhere; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1.25rem; }
figure { margin: 0; } figure img { width: 100%; border: 1px solid var(--line); display: block; }
figcaption { font-size: .9rem; color: var(--dim); margin-top: .35rem; }
details { margin: .5rem 0; } summary { cursor: pointer; padding: .3rem 0; } summary:focus-visible { outline: 2px solid; outline-offset: 2px; }
code { font: .88em ui-monospace, monospace; }
.sign { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2rem; margin-top: 3.5rem; }
.sign span { border-top: 1px solid var(--ink); padding-top: .3rem; font-size: .9rem; color: var(--dim); }
@media (max-width: 36rem) { .sign { grid-template-columns: 1fr; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@page { margin: 16mm 15mm; }
@media print {
  :root { --ink: #000; --dim: #444; --line: #bbb; --paper: #fff; --bad: #900; --good: #050; --note: #640; --tint: #fff; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; } h2, .finding, figure, tr, .sign { break-inside: avoid; } summary { list-style: none; font-weight: 600; } h2 { break-after: avoid; } details::details-content { content-visibility: visible; block-size: auto; }
}`;
