import { textWidth, wrap } from "../../kit/text";
import type { TimedRecord } from "./data";

export const fontSize = 12.5;
export const lineHeight = 16;
const gap = 6;
const besideWidth = 270;
const aboveWidth = 460;
const mostLines = 3;

/** Where the text of a record stands: beside its marks or above them; `left` and `width` in pixels. */
export interface Label {
  readonly side: "right" | "left" | "above";
  readonly lines: readonly string[];
  readonly left: number;
  readonly width: number;
}

/** Lines that hold the whole text, or null: nothing is ever cut off. */
function whole(text: string, width: number): string[] | null {
  if (width <= 0) return null;
  const lines = wrap(text, width, fontSize, mostLines);
  const bare = (t: string) => t.replace(/\s/g, "");
  return bare(lines.join("")) === bare(text) ? lines : null;
}

const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));

/** All places where the text fits between `left` and `right`, given the marks' extent. */
function places(text: string, marks: readonly [number, number], left: number, right: number): Label[] {
  const [from, to] = marks;
  const rooms = { right: right - to - gap, left: from - gap - left, above: Math.min(aboveWidth, right - left) };
  return (["right", "left", "above"] as const).flatMap((side) => {
    const lines = whole(text, side === "above" ? rooms.above : Math.min(besideWidth, rooms[side]));
    if (!lines) return [];
    const width = widest(lines);
    const at = { right: to + gap, left: from - gap - width, above: Math.max(left, Math.min(from, right - width)) }[side];
    return [{ side, lines, left: at, width }];
  });
}

/** Beside the marks in as few lines as it takes, else above them; what goes on is named where it begins. */
function best(found: readonly Label[], open: boolean): Label | undefined {
  const beside = found.filter((label) => label.side !== "above").sort((a, b) => a.lines.length - b.lines.length);
  return (open ? beside.find((label) => label.side === "left") : undefined) ?? beside[0] ?? found[0];
}

/** The label of a record: its name where there is room for the whole of it, otherwise its id. */
export function labelOf(record: TimedRecord, names: boolean, marks: readonly [number, number], left: number, right: number): Label {
  const open = record.spans.at(-1)?.to === null;
  const place = (text: string) => best(places(text, marks, left, right), open);
  const name = names && record.named ? place(record.title) : undefined;
  return name ?? place(record.id) ?? { side: "above", lines: [], left, width: 0 };
}
