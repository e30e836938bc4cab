/** Median and the 5th and 95th percentile of an uncertain quantity. */
export interface Quantiles {
  readonly median: number;
  readonly p05: number;
  readonly p95: number;
}
