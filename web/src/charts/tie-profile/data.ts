import type { Quantiles } from "../../kit/quantiles";

/** Two ties side by side on the same pillars. */
export interface TieProfileData {
  readonly labels: {
    /** Name of the horizontal axis. */
    readonly level: string;
    readonly priorDominated: string;
    /** In how many draws the first tie is higher. */
    readonly firstHigher: string;
    readonly first: string;
    readonly second: string;
  };
  /** In the theory's order; levels 0..1. */
  readonly pillars: readonly {
    readonly label: string;
    readonly first: Quantiles;
    readonly second: Quantiles;
    /** 0..1. */
    readonly firstHigher: number;
    readonly priorDominated: boolean;
  }[];
}
