/** Commitments in time, grouped by who gave them to whom. Dates are YYYY, YYYY-MM or YYYY-MM-DD, or a bare year as a number. */
export interface CommitmentTimelineData {
  readonly labels: {
    readonly inForce: string;
    readonly period: string;
    readonly trigger: string;
    readonly area: string;
    readonly obligation: string;
    readonly explicitness: string;
  };
  /** Where the time axis ends and open commitments are cut off. */
  readonly asOf: string | number;
  /** Words for degrees of explicitness, from low to high; `at` is 0..1. */
  readonly levels: readonly { readonly at: number; readonly label: string }[];
  readonly pairs: readonly {
    /** "who → to whom" */
    readonly label: string;
    readonly commitments: readonly Commitment[];
  }[];
}

export interface Commitment {
  readonly id: string;
  readonly title: string;
  readonly from: string | number;
  /** Null while still in force. */
  readonly to: string | number | null;
  /** 0..1; null where not coded. */
  readonly explicitness: number | null;
  readonly trigger?: string;
  readonly area?: string;
  readonly obligation?: string;
}
