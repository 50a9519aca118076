import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Part } from '../frame/types.js';
import type { Step } from '../draft/finding.js';
import type { SetupPreview } from '../preview/preview.js';
import type { Store } from '../store.js';
import { icons } from './icons.js';
import { LightElement } from './light-element.js';
import { notes } from './notes.js';
import { STEPS } from './step-list.js';
import { stepContent } from './step-content.js';
import { stepNav } from './step-nav.js';
import type { Tools } from './tools.js';
import { topBar } from './top-bar.js';
import type { View } from './view.js';

/** What the preview shows while a step is worked on. */
const PARTS: Partial<Record<Step, Part>> = {
  laws: 'banner',
  purposes: 'dialog',
  companies: 'dialog',
  words: 'banner',
  look: 'banner',
  placement: 'link',
};

const stepInAddress = (): Step => STEPS.find(({ id }) => `#/${id}` === location.hash)?.id ?? 'laws';

/** The configurator: steps, editor, preview. */
@customElement('setup-app')
export class SetupApp extends LightElement {
  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) tools!: Tools;

  @state() private step: Step = stepInAddress();
  @state() private opened = '';
  @state() private side: 'edit' | 'view' = 'edit';
  @state() private said = '';

  private wanted = '';
  private stop = (): void => {};
  private quiet: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = this.store.subscribe(() => this.requestUpdate());
    addEventListener('hashchange', this.follow);
    addEventListener('keydown', this.press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
    removeEventListener('hashchange', this.follow);
    removeEventListener('keydown', this.press);
  }

  private readonly follow = (): void => {
    const step = stepInAddress();
    if (step !== this.step) {
      this.step = step;
      this.opened = '';
      const part = PARTS[step];
      if (part) this.querySelector<SetupPreview>('setup-preview')?.showPart(part);
    }
    this.side = 'edit';
    void this.arrive();
  };

  /** Undo and redo hold everywhere, also in fields: what is typed there is a step as well. */
  private readonly press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.turn(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };

  private turn(way: 'undo' | 'redo'): void {
    const { store } = this;
    if (!(way === 'undo' ? store.canUndo : store.canRedo)) {
      this.say(way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.');
      return;
    }
    store[way]();
    this.say(way === 'undo' ? 'Undone.' : 'Done again.');
  }

  private readonly say = (text: string): void => {
    this.said = '';
    clearTimeout(this.quiet);
    requestAnimationFrame(() => (this.said = text));
    this.quiet = setTimeout(() => (this.said = ''), 4000);
  };

  /** Resolves when the step is drawn as the draft is now, with all its cards. */
  private readonly drawn = async (): Promise<void> => {
    await this.updateComplete;
    const step = this.querySelector<LightElement>('.edit > *');
    await step?.updateComplete;
    const cards = step?.querySelectorAll<LightElement>('setup-company') ?? [];
    await Promise.all([...cards].map((card) => card.updateComplete));
  };

  /** Puts the focus where it was asked for: on a field, or on the step's heading. */
  private async arrive(): Promise<void> {
    await this.drawn();
    const { wanted } = this;
    this.wanted = '';
    const field = wanted ? document.getElementById(wanted) : null;
    const heading = this.querySelector<HTMLElement>('.edit h2');
    const place = field ?? heading;
    place?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
    if (!field) {
      this.querySelector('.edit')?.scrollTo(0, 0);
      scrollTo(0, 0);
    }
    this.querySelector('.steps [aria-current]')?.scrollIntoView({
      block: 'nearest',
      inline: 'nearest',
    });
  }

  private readonly go = (step: Step, path = ''): void => {
    this.closeChecks();
    this.wanted = path;
    const card = /^(categories|vendors)\[\d+\]/.exec(path)?.[0];
    if (location.hash !== `#/${step}`) {
      location.hash = `/${step}`;
      // The step changes with the address; the card is opened with it.
      this.step = step;
    } else this.follow();
    this.opened = card ?? this.opened;
    void this.arrive();
  };

  private get view(): View {
    return {
      draft: this.store.draft,
      store: this.store,
      findings: this.store.findings,
      tools: this.tools,
      opened: this.opened,
      toggle: (path) => (this.opened = this.opened === path ? '' : path),
      go: this.go,
      repair: (repair) => {
        this.store.commit(repair.apply(this.store.draft));
        this.say(`${repair.label}: done.`);
        this.querySelector<HTMLElement>(this.checks?.open ? 'dialog h2' : '.edit h2')?.focus();
      },
      say: this.say,
      drawn: this.drawn,
    };
  }

  private get checks(): HTMLDialogElement | null {
    return this.querySelector('dialog.checks');
  }

  private closeChecks(): void {
    this.checks?.close();
  }

  protected override render(): TemplateResult {
    const { store, view } = this;
    return html`<div class="shell" data-side=${this.side}>
      ${topBar(
        view,
        (way) => this.turn(way),
        () => this.checks?.showModal(),
      )}
      ${stepNav(view, this.step)}
      <main>
        <div class="edit">${stepContent(this.step, view)}</div>
        <section class="view" aria-label="Live preview">
          <setup-preview .view=${view}></setup-preview>
        </section>
      </main>
      <nav class="tabs" aria-label="Edit or preview">
        <button
          type="button"
          class="b"
          aria-pressed=${this.side === 'edit'}
          @click=${() => (this.side = 'edit')}
        >
          Edit
        </button>
        <button
          type="button"
          class="b"
          aria-pressed=${this.side === 'view'}
          @click=${() => (this.side = 'view')}
        >
          Preview
        </button>
      </nav>
      <dialog class="checks" aria-labelledby="checks-title">
        <div class="head-of">
          <h2 id="checks-title" tabindex="-1" autofocus>Checks</h2>
          <button type="button" class="b small" @click=${() => this.closeChecks()}>Close</button>
        </div>
        ${
          store.findings.length > 0
            ? notes(view)
            : html`<p class="note ok">
                ${icons.done}<span><b>All is well.</b> Nothing is left to mend or to look at.</span>
              </p>`
        }
      </dialog>
      <p class="toast" role="status">${this.said}</p>
    </div>`;
  }
}
