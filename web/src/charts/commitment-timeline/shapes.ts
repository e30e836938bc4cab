import type { Palette } from "../../kit/palette";
import { alongRamp } from "../../kit/colour";
import type { Scale } from "../../kit/scale";
import { decimalYear } from "../../kit/years";
import type { Commitment } from "./data";
import { barHeight, fontSize, lineHeight, type Layout, type Row } from "./layout";

export const explicitnessColour = (value: number | null, palette: Palette): string =>
  value === null ? palette.background : alongRamp(palette.amount, value);

/** A bar from start to end; one still in force ends in a point at the as-of date. */
export function barPoints(commitment: Commitment, top: number, sx: Scale, asOf: number): [number, number][] {
  const x0 = sx(decimalYear(commitment.from, "start"));
  const end = commitment.to === null ? asOf : decimalYear(commitment.to, "end");
  const x1 = Math.max(x0 + 3, sx(end));
  const [middle, bottom] = [top + barHeight / 2, top + barHeight];
  if (commitment.to !== null) return [[x0, top], [x1, top], [x1, bottom], [x0, bottom]];
  const neck = Math.max(x0, x1 - 7);
  return [[x0, top], [neck, top], [x1, middle], [neck, bottom], [x0, bottom]];
}

const text = (value: string, x: number, y: number, fill: string, size: number, weight: number, fontFamily: string) => ({
  type: "text" as const,
  style: { text: value, x, y, fill, fontSize: size, fontWeight: weight, fontFamily },
});

/** Everything that is drawn for one row; a commitment answers the pointer over its whole width. */
export function rowShape(row: Row, { narrow }: Layout, sx: Scale, asOf: number, width: number, palette: Palette, fontFamily: string) {
  if (row.kind === "pair") {
    const rule = { type: "line" as const, shape: { x1: 0, y1: row.top + 4, x2: width, y2: row.top + 4 }, style: { stroke: palette.line } };
    return { type: "group" as const, silent: true, children: [rule, text(row.text, 4, row.top + 11, palette.text, fontSize + 1, 600, fontFamily)] };
  }
  const textTop = narrow ? row.top + 3 : row.top + (row.height - row.lines.length * lineHeight) / 2 + 1;
  const target = { type: "rect" as const, shape: { x: 0, y: row.top, width, height: row.height }, style: { fill: "transparent" } };
  const bar = {
    type: "polygon" as const,
    shape: { points: barPoints(row.commitment, row.barTop, sx, asOf) },
    style: {
      fill: explicitnessColour(row.commitment.explicitness, palette),
      stroke: palette.prior,
      lineWidth: 1,
      lineDash: row.commitment.explicitness === null ? [3, 2] : undefined,
    },
    emphasis: { style: { stroke: palette.text, lineWidth: 1.75 } },
  };
  const lines = row.lines.map((line, i) => text(line, narrow ? 4 : 12, textTop + i * lineHeight, palette.text, fontSize, 400, fontFamily));
  return { type: "group" as const, children: [target, ...lines, bar] };
}
