/** How the probability of each verdict of one finding changed over the years. */
export interface VerdictBandsData {
  readonly labels: {
    /** Name of the vertical axis. */
    readonly probability: string;
    readonly priorDominated: string;
  };
  /** In the order in which they are stacked, from the bottom. */
  readonly verdicts: readonly { readonly key: string; readonly label: string; readonly color?: string }[];
  /** Shares 0..1 by verdict key; a key left out counts as no share, a year left out as a gap. */
  readonly years: readonly {
    readonly year: number;
    readonly shares: Readonly<Record<string, number>>;
    readonly priorDominated: boolean;
  }[];
}
