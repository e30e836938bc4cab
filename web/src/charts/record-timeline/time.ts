import { decimalYear, roundYears } from "../../kit/years";
import type { RecordTimelineData, Span, StageDate } from "./data";

/** Start and end of a span as decimal years; one without an end goes on to the as-of date. */
export const extent = (span: Pick<Span, "from" | "to">, asOf: string): [number, number] =>
  [decimalYear(span.from, "start"), decimalYear(span.to ?? asOf, "end")];

/** Whether something happened within about a month, at dates that are sure. */
export function isMoment({ from, to, kind }: Span): boolean {
  return to !== null && kind !== "approximate" && decimalYear(to, "end") - decimalYear(from, "start") < 0.1;
}

/** Round years around everything that is dated, and the step between labelled ones. */
export function timeAxis(data: RecordTimelineData, width: number) {
  const dated: (Span | StageDate)[] = data.lanes.flatMap((lane) => lane.records.flatMap((r) => [...r.spans, ...r.stages]));
  const ends = dated.map((span) => extent(span, data.asOf));
  if (ends.length === 0) ends.push(extent({ from: data.asOf.slice(0, 4), to: null }, data.asOf));
  return roundYears(Math.min(...ends.map(([from]) => from)), Math.max(...ends.map(([, to]) => to)), width, 52);
}
