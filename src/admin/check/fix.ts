/** A repair that needs no further answer: what a press on its button does to the configuration. */
export interface Fix {
  /** What the button says, such as `Use “US-CA”`. */
  readonly label: string;
  /** Where, in the form of `Problem.path`. */
  readonly path: string;
  /** What is put there; `undefined` removes what is there. */
  readonly value?: unknown;
  /** The place gets another name, and keeps its value. */
  readonly name?: string;
}
