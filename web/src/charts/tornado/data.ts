/** How far single things move one value away from what it is: evidence left out, inputs at the ends of their ranges. */
export interface TornadoData {
  readonly labels: {
    /** Name of the axis: what is moved. */
    readonly value: string;
    /** What stands at the line from which the bars go, with its value. */
    readonly present: string;
    /** What the two colours mean. */
    readonly keys: readonly [string, string];
    /** What a diamond and a ring at the end of a bar mean; needed where there are any. */
    readonly marks?: readonly [string, string];
  };
  /** Whether values are shares 0..1, shown as percentages with differences in points. */
  readonly share?: boolean;
  readonly present: number;
  readonly items: readonly TornadoItem[];
}

export interface TornadoItem {
  readonly id: string;
  /** What it is; where it is left out and `href` leads to the row of a table, the page takes the text of the row's second cell. */
  readonly label?: string;
  /** Where a click leads, e.g. "#item.e12-en". */
  readonly href?: string;
  /** Where its bars end, each in the colour of its key. */
  readonly ends: readonly (readonly [key: 0 | 1, value: number])[];
  readonly marks?: readonly (0 | 1)[];
  /** Further sentences for the tip. */
  readonly notes?: readonly string[];
}
