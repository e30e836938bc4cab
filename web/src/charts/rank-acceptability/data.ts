/** How often each of several options has each rank, over all admissible weights. */
export interface RankAcceptabilityData {
  readonly labels: {
    /** Name of the horizontal axis. */
    readonly share: string;
    /** Draws in which an option may not be chosen at all. */
    readonly blocked: string;
  };
  /** The first rank first. */
  readonly ranks: readonly { readonly label: string }[];
  /** Shares 0..1 by rank; with `blocked` they sum to 1. */
  readonly options: readonly {
    readonly label: string;
    readonly shares: readonly number[];
    readonly blocked: number;
  }[];
}
