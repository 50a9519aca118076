import type { TemplateResult } from 'lit';
import type { Choices } from '../api/types.js';
import type { Context } from './context.js';
import { foot } from './foot.js';
import { purposeNames } from './purpose-names.js';
import type { Ask } from './types.js';

/** What the foot is about, and what its buttons do. */
export interface FootView {
  /** The request that a second question stands before. */
  readonly asked: Ask | undefined;
  /** The reader is about to leave with unsaved changes. */
  readonly leaving: boolean;
  answer(yes: boolean): void;
  /** What the switches say at the press: they may have been turned after the foot was drawn. */
  choices(): Choices;
  send(ask: Ask): void;
  discard(): void;
}

/** The dialog's foot: three equal choices; or one question in their place, with two equal answers. */
export const dialogFoot = ({ host, words }: Context, view: FootView): TemplateResult => {
  if (view.asked) {
    const purpose = purposeNames(host.needsQuestion(view.asked), host.settings, words);
    return foot(
      [
        ['keep', words.say('question.keep'), () => view.answer(false)],
        ['confirm', words.say('question.confirm'), () => view.answer(true)],
      ],
      words.say(host.getState().signal ? 'question.signal' : 'question.optin', { purpose }),
    );
  }
  const save = ['save', words.say('dialog.save'), () => view.send(view.choices())] as const;
  return view.leaving
    ? foot(
        [save, ['discard', words.say('question.discard'), () => view.discard()]],
        words.say('question.unsaved'),
      )
    : foot([
        ['opt-out-all', words.say('dialog.refuse'), () => view.send('deny-all')],
        ['allow-all', words.say('dialog.allow'), () => view.send('allow-all')],
        save,
      ]);
};
