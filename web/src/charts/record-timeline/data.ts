/** The dated records of a register, in lanes. Dates are YYYY, YYYY-MM or YYYY-MM-DD. */
export interface RecordTimelineData {
  readonly labels: {
    /** What the lanes stand for. */
    readonly lane: string;
    readonly date: string;
    readonly source: string;
    readonly id: string;
    /** Legend: a mark for what is dated to the day or the month. */
    readonly point: string;
    /** Legend: a bar over a year or more within which it happened. */
    readonly within: string;
    readonly approximate: string;
    readonly lasting: string;
    /** Legend: no end is recorded. */
    readonly open: string;
  };
  /** Where spans without an end are cut off. */
  readonly asOf: string;
  /** Names of the further stages that a record may have passed. */
  readonly stages: readonly string[];
  readonly lanes: readonly Lane[];
}

export interface Lane {
  readonly label: string;
  readonly records: readonly TimedRecord[];
}

export interface TimedRecord {
  readonly id: string;
  readonly title: string;
  /** Whether the title is a name, short enough to stand in the chart, and not a sentence. */
  readonly named: boolean;
  /** The date as the register writes it. */
  readonly when: string;
  readonly source: string;
  /** Where the record is told in full: "#…". */
  readonly href?: string;
  /** In order of time. */
  readonly spans: readonly Span[];
  readonly stages: readonly StageDate[];
}

/** `within`: some time between the two, not known more closely; `approximate`: the same, and the bounds are doubtful; `lasting`: all the time. */
export type SpanKind = "within" | "approximate" | "lasting";

export interface Span {
  readonly from: string;
  /** Null where no end is recorded. */
  readonly to: string | null;
  readonly kind: SpanKind;
}

export interface StageDate {
  /** Index into `stages`. */
  readonly stage: number;
  readonly when: string;
  readonly from: string;
  readonly to: string;
}
