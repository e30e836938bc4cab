/** The possible verdicts of one finding and how probable each is. */
export interface ProbabilityBarsData {
  readonly labels: { readonly probability: string };
  /** In the order given; the chosen one is set off by colour. */
  readonly alternatives: readonly {
    readonly label: string;
    readonly probability: number;
    readonly chosen?: boolean;
  }[];
}
