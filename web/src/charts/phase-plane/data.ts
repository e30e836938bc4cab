import type { Quantiles } from "../../kit/quantiles";

type Side = "high" | "low";

/** The path of one tie through a plane of two indicators, both 0..1. */
export interface PhasePlaneData {
  readonly labels: {
    readonly x: string;
    readonly y: string;
    readonly median: string;
    readonly interval: string;
    readonly priorDominated: string;
    readonly verdict: string;
    readonly probability: string;
    /** Says what the shaded cross is: the range in which the line between regions may lie. */
    readonly boundary: string;
    /** Heading of the colour ramp, e.g. "earlier to later". */
    readonly time: string;
  };
  readonly boundary: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly regions: readonly { readonly label: string; readonly x: Side; readonly y: Side }[];
  readonly points: readonly PhasePoint[];
}

export interface PhasePoint {
  readonly year: number;
  readonly x: Quantiles;
  readonly y: Quantiles;
  /** Null where the year gets no verdict. */
  readonly verdictLabel: string | null;
  readonly probability: number | null;
  readonly priorDominated: boolean;
}
