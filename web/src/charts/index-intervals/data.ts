/** How much each input matters: one index or two, with intervals. */
export interface IndexIntervalsData {
  readonly labels: {
    /** Name of the horizontal axis. */
    readonly index: string;
    /** One name or two: what the marks of a row are. */
    readonly measures: readonly string[];
    /** What stands at the line `none`. */
    readonly none: string;
  };
  /** What an input without any influence gets by chance; left out where nobody knows. */
  readonly none?: number;
  /** In the order shown; an estimate, its lower and its upper end for each measure, null where there is none. */
  readonly items: readonly {
    readonly label: string;
    readonly estimates: readonly (readonly [value: number | null, low: number | null, high: number | null])[];
  }[];
}
