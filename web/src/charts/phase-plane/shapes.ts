import { alongRamp } from "../../kit/colour";
import type { Palette } from "../../kit/palette";
import type { PhasePlaneData, PhasePoint } from "./data";
import type { Geometry } from "./geometry";

/** The colour of a year by its place between the first and the last one; grey where the prior rules. */
export function pointColour(points: readonly PhasePoint[], index: number, palette: Palette): string {
  const [first, last] = [points[0]!.year, points.at(-1)!.year];
  const point = points[index]!;
  if (point.priorDominated) return palette.prior;
  return alongRamp(palette.time, last === first ? 1 : (point.year - first) / (last - first));
}

/** Step from one year to the next; dashed where either rests on the prior or years are missing between. */
export function stepShape(data: PhasePlaneData, g: Geometry, index: number, palette: Palette) {
  const [a, b] = [data.points[index]!, data.points[index + 1]!];
  const loose = a.priorDominated || b.priorDominated || b.year - a.year > 1;
  const stroke = pointColour(data.points, index + 1, palette);
  const [x1, y1, x2, y2] = [g.sx(a.x.median), g.sy(a.y.median), g.sx(b.x.median), g.sy(b.y.median)];
  const line = {
    type: "line" as const,
    shape: { x1, y1, x2, y2 },
    style: { stroke, lineWidth: loose ? 1.25 : 2, lineDash: loose ? [4, 3] : undefined },
    blur: { style: { opacity: 0.5 } },
  };
  const length = Math.hypot(x2 - x1, y2 - y1);
  return { type: "group" as const, children: length < 30 ? [line] : [line, arrow(x1, y1, x2, y2, stroke)] };
}

/** A small head in the middle of a long step, so that direction survives without colour. */
function arrow(x1: number, y1: number, x2: number, y2: number, fill: string) {
  const [x, y, angle] = [(x1 + x2) / 2, (y1 + y2) / 2, Math.atan2(y2 - y1, x2 - x1)];
  const at = (along: number, across: number): [number, number] => [
    x + along * Math.cos(angle) - across * Math.sin(angle),
    y + along * Math.sin(angle) + across * Math.cos(angle),
  ];
  return { type: "polygon" as const, shape: { points: [at(5, 0), at(-4, 4), at(-4, -4)] }, style: { fill }, blur: { style: { opacity: 0.5 } } };
}

/** Interval cross and median dot of one year; hollow where the prior rules. */
export function pointShape(data: PhasePlaneData, g: Geometry, index: number, palette: Palette) {
  const point = data.points[index]!;
  const colour = pointColour(data.points, index, palette);
  const [x, y] = [g.sx(point.x.median), g.sy(point.y.median)];
  // Many crosses would bury the path; they fade as they grow in number and return under the pointer.
  const opacity = Math.max(0.14, Math.min(0.6, 8 / data.points.length));
  const cross = (x1: number, y1: number, x2: number, y2: number) => ({
    type: "line" as const,
    shape: { x1, y1, x2, y2 },
    style: { stroke: colour, lineWidth: 1.25, opacity },
    emphasis: { style: { opacity: 1, lineWidth: 2 } },
    blur: { style: { opacity: opacity / 3 } },
  });
  const dot = {
    type: "circle" as const,
    shape: { cx: x, cy: y, r: 4 },
    style: { fill: point.priorDominated ? palette.background : colour, stroke: colour, lineWidth: 1.5 },
    blur: { style: { opacity: 0.6 } },
  };
  const target = { type: "circle" as const, shape: { cx: x, cy: y, r: 9 }, style: { fill: "transparent" } };
  return {
    type: "group" as const,
    focus: "self" as const,
    children: [
      cross(g.sx(point.x.p05), y, g.sx(point.x.p95), y),
      cross(x, g.sy(point.y.p05), x, g.sy(point.y.p95)),
      dot,
      target,
    ],
  };
}
