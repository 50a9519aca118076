import { expect } from 'chai';
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { startCountCase } from './count-case.js';

@customElement('decorated-probe')
class DecoratedProbe extends LitElement {
  @property({ type: Number }) accessorCount = 1;

  protected override render() {
    return html`<p>${this.accessorCount}</p>`;
  }
}

const load = (tag: 'script' | 'img' | 'iframe', src: string): Promise<unknown> => {
  const element = Object.assign(document.createElement(tag), { src });
  const settled = new Promise((resolve) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', resolve);
  });
  document.body.append(element);
  return settled;
};

describe('the counting server', () => {
  it('counts what left the page, by file, whatever asked for it', async () => {
    const run = startCountCase();
    await load('script', run.url('one.js'));
    await load('img', run.url('two.gif'));
    await load('iframe', run.url('three.html'));
    await fetch(run.url('two.gif'));
    const { total, byFile } = await run.counts();
    expect(byFile).to.deep.equal({ 'one.js': 1, 'two.gif': 2, 'three.html': 1 });
    expect(total).to.equal(4);
  });

  it('runs a counted script from another site', async () => {
    const run = startCountCase();
    await load('script', run.url('ad.js', 'ads.example'));
    expect((globalThis as { counted?: string[] }).counted).to.include('ad.js');
    const { requests } = await run.counts();
    expect(requests[0]?.host).to.equal(`ads.example.localhost:${location.port}`);
  });

  it('answers a fetch across sites, and keeps cases apart', async () => {
    const run = startCountCase();
    const response = await fetch(run.url('data.json', 'api.example'), { method: 'POST' });
    expect(await response.json()).to.deep.equal({});
    expect((await startCountCase().counts()).total).to.equal(0);
    expect((await run.counts()).total).to.equal(1);
  });
});

describe('the compiler of the browser tests', () => {
  it('compiles lit decorators as the build does', async () => {
    const probe = new DecoratedProbe();
    document.body.append(probe);
    probe.accessorCount = 2;
    await probe.updateComplete;
    expect(probe.shadowRoot?.textContent).to.equal('2');
  });
});
