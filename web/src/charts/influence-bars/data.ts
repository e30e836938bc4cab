/** The items that move one finding most. */
export interface InfluenceBarsData {
  readonly labels: {
    /** Name of the axis: change of the verdict's probability, in percentage points. */
    readonly influence: string;
    readonly raises: string;
    readonly lowers: string;
  };
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    /** Percentage points, signed. */
    readonly influence: number;
    /** Where a click leads, e.g. "#evidence-e12". */
    readonly href?: string;
  }[];
}
