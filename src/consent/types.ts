/** The words of Google consent mode, used for every category and vendor. */
export type Answer = 'granted' | 'denied';

/** Why an answer is what it is. Only `unknown` and `default` are nobody's decision. */
export type Because =
  'required' | 'choice' | 'signal' | 'account' | 'group' | 'age' | 'default' | 'unknown';

/** An answer, and of what it follows. */
export interface Decision {
  readonly answer: Answer;
  readonly because: Because;
}

/** The choice of a signed-in reader, as the site keeps it with the account. */
export interface AccountChoice {
  /** `true`: opted out of all that counts as sale or sharing. `false` grants nothing, it only lifts an older `true`. */
  readonly optedOut: boolean;
  /** When it was made: ISO 8601 like the times of `ConsentState`, milliseconds since 1970, or a `Date`. */
  readonly at: string | number | Date;
}

/** Whose refusal it was. A signal, an account and a sister title refuse in the reader's name. */
export type Refuser = 'choice' | 'signal' | 'account' | 'group';

/** Where a choice was made; `import`: with another consent tool, before this one (`record.honor`). */
export type How = 'banner' | 'dialog' | 'api' | 'signal' | 'account' | 'group' | 'import';
