import type { Scale } from "../../kit/scale";
import type { RecordTimelineData, Span, TimedRecord } from "./data";
import { extent, isMoment } from "./time";

export const markHeight = 11;
export const dotRadius = 5;
const narrowest = 2 * dotRadius;

/** `dot`: dated to the day or the month; `open`: without an end. */
export type MarkKind = "dot" | "within" | "approximate" | "lasting" | "open";

export interface Mark {
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
}

export interface StageMark {
  readonly stage: number;
  readonly x: number;
}

/** What is too short for the scale keeps a width that can be seen. */
function single(span: Span, years: readonly [number, number], sx: Scale): Mark {
  const kind = isMoment(span) ? "dot" : span.kind;
  const [from, to] = [sx(years[0]), sx(years[1])];
  if (kind !== "dot" && to - from >= narrowest) return { kind, from, to };
  const middle = (from + to) / 2;
  return { kind, from: middle - dotRadius, to: middle + dotRadius };
}

/** The marks of a record's spans, in pixels. */
export function spanMarks({ spans }: TimedRecord, { asOf }: RecordTimelineData, sx: Scale): Mark[] {
  return spans.map((span) => {
    const years = extent(span, asOf);
    if (span.to !== null && spans.length === 1) return single(span, years, sx);
    const from = sx(years[0]);
    const to = Math.max(sx(years[1]), from + (span.to === null ? narrowest : 2));
    return { kind: span.to === null ? "open" : span.kind, from, to };
  });
}

/** The further stages of a record, each in the middle of what its date may mean. */
export const stageMarks = ({ stages }: TimedRecord, { asOf }: RecordTimelineData, sx: Scale): StageMark[] =>
  stages.map((stage) => {
    const [from, to] = extent(stage, asOf);
    return { stage: stage.stage, x: sx((from + to) / 2) };
  });
