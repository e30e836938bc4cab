import { hatch } from "../../kit/hatch";
import { category, type Palette } from "../../kit/palette";
import { fontSize, lineHeight } from "./labels";
import { laneFont, laneLine, type Item, type LaneBox } from "./layout";
import { dotRadius, markHeight, type Mark } from "./marks";
import { stageShapes, type Shape } from "./signs";

const half = markHeight / 2;

export const markColour = (palette: Palette): string => category(palette, 0);

const text = (value: string, x: number, y: number, palette: Palette, size: number, weight: number, fontFamily: string, align: "left" | "right" = "left"): Shape => ({
  type: "text",
  style: { text: value, x, y, fill: palette.text, fontSize: size, fontWeight: weight, fontFamily, align },
});

/** A bar that ends in a point goes on. */
function arrow({ from, to }: Mark, y: number): [number, number][] {
  const neck = Math.max(from, to - 8);
  return [[from, y - half], [neck, y - half], [to, y], [neck, y + half], [from, y + half]];
}

function strokes({ from, to }: Mark, y: number, stroke: string): Shape[] {
  return hatch(from, y - half, to - from, markHeight, 5).map((shape) => ({ type: "line", shape, style: { stroke, lineWidth: 1.25 } }));
}

function markShapes(mark: Mark, y: number, palette: Palette): Shape[] {
  const colour = markColour(palette);
  const emphasis = { style: { stroke: palette.text, lineWidth: 1.75 } };
  const style = (fill: string) => ({ fill, stroke: colour, lineWidth: 1.25 });
  const rect = { x: mark.from, y: y - half, width: mark.to - mark.from, height: markHeight };
  const circle = { cx: (mark.from + mark.to) / 2, cy: y, r: dotRadius - 0.5 };
  switch (mark.kind) {
    case "dot":
      return [{ type: "circle", shape: circle, style: style(colour), emphasis }];
    case "open":
      return [{ type: "polygon", shape: { points: arrow(mark, y) }, style: style(colour), emphasis }];
    case "lasting":
      return [{ type: "rect", shape: rect, style: style(colour), emphasis }];
    case "within":
      return [{ type: "rect", shape: rect, style: style(palette.amount[0]!), emphasis }];
    case "approximate":
      return [{ type: "rect", shape: rect, style: style(palette.background), emphasis }, ...strokes(mark, y, colour)];
  }
}

/** A thin line between the earliest and the latest sign of a record. */
function link({ marks, stages }: Item, y: number, palette: Palette): Shape[] {
  if (stages.length === 0) return [];
  const xs = [...marks.map((m) => (m.from + m.to) / 2), ...stages.map((s) => s.x)];
  return [{ type: "line", shape: { x1: Math.min(...xs), y1: y, x2: Math.max(...xs), y2: y }, style: { stroke: palette.muted, lineWidth: 1.25 } }];
}

/** Everything that is drawn for one record; it answers the pointer over all of its box. */
export function itemShape(item: Item, palette: Palette, fontFamily: string): Shape {
  const { label, top, height, left, right } = item;
  const above = label.side === "above";
  const words = label.lines.length * lineHeight;
  const y = above ? top + words + 2 + half : top + height / 2;
  const textTop = (above ? top : top + (height - words) / 2) + 1.5;
  const target: Shape = { type: "rect", shape: { x: left, y: top, width: right - left, height }, style: { fill: "transparent" } };
  const [x, align] = label.side === "left" ? [label.left + label.width, "right" as const] : [label.left, "left" as const];
  const lines = label.lines.map((line, i) => text(line, x, textTop + i * lineHeight, palette, fontSize, 400, fontFamily, align));
  const marks = item.marks.flatMap((mark) => markShapes(mark, y, palette));
  const stages = item.stages.flatMap((stage) => stageShapes(stage, y, palette));
  return { type: "group", children: [target, ...lines, ...link(item, y, palette), ...marks, ...stages] };
}

/** The name of a lane, with a rule above it. */
export function laneShape({ lines, top }: LaneBox, width: number, palette: Palette, fontFamily: string): Shape {
  const rule: Shape = { type: "line", shape: { x1: 0, y1: top, x2: width, y2: top }, style: { stroke: palette.muted, lineWidth: 0.75 } };
  const words = lines.map((line, i) => text(line, 4, top + 8 + i * laneLine, palette, laneFont, 600, fontFamily));
  return { type: "group", silent: true, children: [rule, ...words] };
}
