import type { Quantiles } from "../../kit/quantiles";

/** What commitment to an ally does to the losses that are feared. */
export interface TradeOffCurveData {
  readonly labels: {
    /** Name of the horizontal axis. */
    readonly commitment: string;
    /** Name of the vertical axis. */
    readonly level: string;
    readonly abandonment: string;
    readonly entrapment: string;
    readonly adversary: string;
    readonly loss: string;
    /** What the bars below the curve say. */
    readonly leastLoss: string;
    readonly present: string;
    readonly interval: string;
    readonly priorDominated: string;
  };
  /** Whether the fears rest mainly on the prior: the curves are then dashed. */
  readonly priorDominated: boolean;
  /** Where the commitment stands. */
  readonly present: Quantiles;
  /** In order of commitment, at equal steps. */
  readonly points: readonly TradeOffPoint[];
}

export interface TradeOffPoint {
  /** 0..1. */
  readonly commitment: number;
  readonly abandonment: Quantiles;
  readonly entrapment: Quantiles;
  readonly adversary: Quantiles;
  readonly loss: Quantiles;
  /** Share of draws in which the total loss is least here, 0..1. */
  readonly leastLossShare: number;
}
