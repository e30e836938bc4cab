import { linear, type Scale } from "../../kit/scale";
import { textWidth, wrap } from "../../kit/text";
import type { RecordTimelineData, TimedRecord } from "./data";
import { labelOf, lineHeight, type Label } from "./labels";
import { markHeight, spanMarks, stageMarks, type Mark, type StageMark } from "./marks";
import { timeAxis } from "./time";

export const axisRoom = 28;
export const laneFont = 13;
export const laneLine = 17;
const lanePad = 8;
const rowPad = 5;
const gap = 12;
const rightMargin = 22;
/** Bold letters are about this much wider. */
const boldness = 1.12;

/** A record with its marks and its label; `top` is that of its row, in which it stands in the middle. */
export interface Item {
  readonly record: TimedRecord;
  readonly lane: string;
  readonly marks: readonly Mark[];
  readonly stages: readonly StageMark[];
  readonly label: Label;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  top: number;
}

export interface LaneBox {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

export interface Layout {
  readonly lanes: readonly LaneBox[];
  readonly items: readonly Item[];
  readonly height: number;
  readonly plot: { readonly left: number; readonly width: number };
  readonly time: { readonly min: number; readonly max: number; readonly step: number };
}

interface Frame {
  readonly data: RecordTimelineData;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly sx: Scale;
}

function item(record: TimedRecord, lane: string, { data, narrow, left, right, sx }: Frame): Item {
  const [marks, stages] = [spanMarks(record, data, sx), stageMarks(record, data, sx)];
  const from = Math.min(...marks.map((m) => m.from), ...stages.map((s) => s.x - markHeight / 2));
  const to = Math.max(...marks.map((m) => m.to), ...stages.map((s) => s.x + markHeight / 2));
  const label = labelOf(record, !narrow, [from, to], left, right);
  const text = label.lines.length * lineHeight;
  const height = label.side === "above" ? text + markHeight + 2 : Math.max(text, markHeight + 2);
  const [edge, end] = [Math.min(from, label.left), Math.max(to, label.left + label.width)];
  return { record, lane, marks, stages, label, left: edge, right: end, height, top: 0 };
}

/** Fills rows from the top down, and never goes back to an earlier one, so that the items can be read in their order. */
export function pack<T extends { readonly left: number; readonly right: number }>(items: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const one of items) {
    const row = rows.at(-1);
    if (row?.every((other) => one.left >= other.right + gap)) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

/** Sets the items of a lane in rows below `top`; returns the height that they take. */
function stack(items: readonly Item[], top: number): number {
  let y = top;
  for (const row of pack(items)) {
    const height = Math.max(...row.map((one) => one.height)) + rowPad;
    row.forEach((one) => (one.top = y + (height - one.height) / 2));
    y += height;
  }
  return y - top;
}

/** Names of lanes stand at the left, or above their lanes where the chart is narrow. */
export function layout(data: RecordTimelineData, width: number): Layout {
  const narrow = width < 640;
  const names = data.lanes.map(({ label }) => wrap(label, (narrow ? width - 12 : Math.min(170, width * 0.19)) / boldness, laneFont, narrow ? 2 : 4));
  const nameWidth = Math.max(0, ...names.flat().map((line) => textWidth(line, laneFont) * boldness));
  const plot = { left: narrow ? 18 : nameWidth + 28, width: 0 };
  plot.width = Math.max(1, width - rightMargin - plot.left);
  const time = timeAxis(data, plot.width);
  const sx = linear([time.min, time.max], [plot.left, plot.left + plot.width]);
  const frame = { data, narrow, left: narrow ? 6 : plot.left, right: width - 6, sx };
  const [lanes, items]: [LaneBox[], Item[]] = [[], []];
  let top = axisRoom;
  data.lanes.forEach((lane, i) => {
    const own = lane.records.map((record) => item(record, lane.label, frame));
    const name = names[i]!.length * laneLine;
    const rows = stack(own, top + lanePad + (narrow ? name + 2 : 0));
    const height = lanePad * 2 + (narrow ? name + 2 + rows : Math.max(name, rows));
    lanes.push({ lines: names[i]!, top, height });
    items.push(...own);
    top += height;
  });
  return { lanes, items, height: top + axisRoom, plot, time };
}
