/** What simulated quantities come to over time, draw by draw: a panel for each. */
export interface FanChartData {
  readonly labels: {
    /** Name of the horizontal axis: years, or steps of the model. */
    readonly time: string;
    readonly median: string;
    /** The inner band: the middle half of the draws. */
    readonly half: string;
    /** The outer band: nine draws in ten. */
    readonly most: string;
    /** Points: what was counted; needed where there are any. */
    readonly counted?: string;
    /** The line up to which a fit has seen what was counted; needed where there is one. */
    readonly seen?: string;
  };
  /** The last place whose counts a fit has seen. */
  readonly seen?: number;
  /** Places on the horizontal axis, ascending. */
  readonly at: readonly number[];
  readonly panels: readonly FanPanel[];
}

/** One quantity; its lists are as long as `at`, with null where no draw has an answer. */
export interface FanPanel {
  readonly label: string;
  readonly unit?: string;
  /** Ends of the vertical axis; what the outer band reaches if left out. Panels to be compared should have the same. */
  readonly range?: readonly [number, number];
  /** Where the panel spans many orders of magnitude: up to where on both sides of zero its axis is even; logarithmic beyond. */
  readonly linear?: number;
  readonly p05: readonly (number | null)[];
  readonly p25: readonly (number | null)[];
  readonly median: readonly (number | null)[];
  readonly p75: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
  /** What was counted, where the quantity stands for something that is. */
  readonly counted?: readonly (number | null)[];
}
