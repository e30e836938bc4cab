/** How often each answer is the one, as things stand and under several courses: where their order changes. */
export interface AnswerOrderData {
  readonly labels: {
    /** Name of the axis. */
    readonly share: string;
    /** What a number in a bar is: the place of the answer in its row. */
    readonly place: string;
    /** What the mark beside a row means. */
    readonly changed: string;
  };
  /** The answers, in one order for all rows. */
  readonly answers: readonly { readonly label: string }[];
  /** The first row is how things stand. */
  readonly rows: readonly {
    readonly label: string;
    /** Share 0..1 of each answer, in the order of `answers`; what they lack of 1 is without an answer. */
    readonly shares: readonly number[];
    /** Where a click leads. */
    readonly href?: string;
  }[];
}
