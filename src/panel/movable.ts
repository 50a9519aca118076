import type { LitElement, ReactiveController } from 'lit';

type Place = readonly [x: number, y: number];

/** How far one press of an arrow key goes, in pixels. */
const STEP = 24;

const ARROWS: Readonly<Record<string, Place | undefined>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Lets a box be moved by its handle, with pointer or arrow keys, and keeps it in sight. `moved` hears of where it came to rest. */
export class Movable implements ReactiveController {
  private readonly host: LitElement;
  private readonly moved: (at: Place) => void;
  private at: Place;
  /** Where it is drawn now. */
  private drawn: Place = [0, 0];
  private start: { readonly pointer: Place; readonly at: Place } | undefined;

  constructor(host: LitElement, at: Place, moved: (at: Place) => void) {
    this.host = host;
    this.moved = moved;
    // Read from storage, where anybody may have written.
    this.at = [Number(at[0]) || 0, Number(at[1]) || 0];
    host.addController(this);
  }

  private readonly inSight = () => this.move(this.at);

  hostConnected(): void {
    addEventListener('resize', this.inSight);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.inSight);
  }

  hostUpdated(): void {
    this.inSight();
  }

  readonly onPointerdown = (event: PointerEvent): void => {
    if ((event.target as Element).closest('button:not([data-panel="move"])')) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.start = { pointer: [event.clientX, event.clientY], at: this.at };
  };

  readonly onPointermove = ({ clientX, clientY }: PointerEvent): void => {
    if (!this.start) return;
    const { pointer, at } = this.start;
    this.move([at[0] + clientX - pointer[0], at[1] + clientY - pointer[1]]);
  };

  readonly onPointerup = (): void => {
    if (this.start) this.moved(this.at);
    this.start = undefined;
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key];
    if (!by) return;
    event.preventDefault();
    this.move([this.at[0] + by[0], this.at[1] + by[1]]);
    this.moved(this.at);
  };

  /** Goes there, as far as the window reaches. */
  private move([x, y]: Place): void {
    const box = this.host.renderRoot.querySelector<HTMLElement>('[part="panel"]');
    if (!box) return;
    const { left, top, width } = box.getBoundingClientRect();
    const [home, above] = [left - this.drawn[0], top - this.drawn[1]];
    const within = (value: number, least: number, most: number) =>
      Math.max(Math.min(value, Math.max(most, least)), least);
    this.at = [
      within(x, -home, document.documentElement.clientWidth - width - home),
      within(y, -above, innerHeight - 48 - above),
    ];
    this.drawn = this.at;
    box.style.setProperty('translate', `${this.at[0]}px ${this.at[1]}px`);
  }
}
