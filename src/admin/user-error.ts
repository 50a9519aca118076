/** A mistake of the person at the command line: told in a sentence, with what to do, and never with a stack trace. */
export class UserError extends Error {
  readonly remedy: string;

  constructor(sentence: string, remedy = '') {
    super(sentence);
    this.name = 'UserError';
    this.remedy = remedy;
  }
}
