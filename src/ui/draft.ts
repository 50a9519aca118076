import type { Choices, ConsentState } from '../api/types.js';
import type { Vendor, Settings } from '../config/settings.js';
import type { Answer } from '../consent/types.js';

/** What the reader has set in the dialog, over what is in force; nothing of it counts before it is saved. */
export class Draft {
  private readonly settings: Settings;
  private readonly state: ConsentState;
  private readonly answers: Choices;

  constructor(settings: Settings, state: ConsentState, answers: Choices) {
    this.settings = settings;
    this.state = state;
    this.answers = answers;
  }

  /** A company counts as allowed only if its purpose is. */
  allows(id: string): boolean {
    const vendor = this.settings.vendors.find((candidate) => candidate.id === id);
    if (!vendor) return (this.answers[id] ?? this.state.categories[id]?.answer) === 'granted';
    return this.allows(vendor.category) && this.own(vendor) === 'granted';
  }

  /** Answers after a switch was turned. One company turned on opens its purpose for that company alone. */
  turned(id: string, on: boolean): Choices {
    const answers: Record<string, Answer> = { ...this.answers, [id]: on ? 'granted' : 'denied' };
    const vendor = this.settings.vendors.find((candidate) => candidate.id === id);
    if (vendor && on && !this.allows(vendor.category)) {
      for (const { id: other } of this.companies(vendor.category)) {
        if (other !== id) answers[other] = 'denied';
      }
      answers[vendor.category] = 'granted';
    }
    return answers;
  }

  /** What saving sends: every answer a switch shows. An age leaves none, and is no answer of the reader's. */
  get choices(): Choices {
    const { categories, vendors, ui } = this.settings;
    const { state } = this;
    const ids = categories
      .filter(({ id, required }) => !required && state.categories[id]?.because !== 'age')
      .map(({ id }) => id);
    const answers: Record<string, Answer> = {};
    for (const id of ids) answers[id] = this.allows(id) ? 'granted' : 'denied';
    if (ui.perCompany) {
      for (const vendor of vendors) {
        if (ids.includes(vendor.category) && state.vendors[vendor.id]?.because !== 'age')
          answers[vendor.id] = this.own(vendor);
      }
    }
    return answers;
  }

  /** Something is set that is not in force. */
  get changed(): boolean {
    return Object.entries(this.answers).some(
      ([id, answer]) => (this.state.categories[id] ?? this.state.vendors[id])?.answer !== answer,
    );
  }

  companies(category: string): readonly Vendor[] {
    return this.settings.vendors.filter((vendor) => vendor.category === category);
  }

  /** While the purpose is refused a company's own answer is not known: it then goes with the purpose. */
  private own({ id, category }: Vendor): Answer {
    const known = this.state.categories[category]?.answer === 'granted';
    return this.answers[id] ?? (known ? this.state.vendors[id]?.answer : undefined) ?? 'granted';
  }
}
