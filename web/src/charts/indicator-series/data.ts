import type { Quantiles } from "../../kit/quantiles";

/** One or more uncertain quantities by year. */
export interface IndicatorSeriesData {
  readonly labels: {
    /** Name of the vertical axis, with its unit. */
    readonly value: string;
    readonly median: string;
    readonly interval: string;
    readonly priorDominated: string;
  };
  /** Ends of the vertical axis; 0..1 if left out. */
  readonly range?: readonly [number, number];
  readonly series: readonly {
    readonly key: string;
    readonly label: string;
    /** In order of year; a year left out is a gap. */
    readonly points: readonly IndicatorPoint[];
  }[];
}

export interface IndicatorPoint extends Quantiles {
  readonly year: number;
  readonly priorDominated: boolean;
}
