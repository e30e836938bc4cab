import type { View } from "../../kit/chart";
import { linear, plotWithin, type Plot } from "../../kit/scale";
import type { TradeOffCurveData, TradeOffPoint } from "./data";

export const curves = ["abandonment", "entrapment", "adversary", "loss"] as const;
export type Curve = (typeof curves)[number];

const strip = 54;
const gap = 12;

/** The plot of the curves and, below it, the strip of the bars. */
export interface Layout {
  readonly plot: Plot;
  readonly bars: Plot;
  readonly sx: (value: number) => number;
  readonly top: number;
}

/** The upper end of the vertical axis: the highest bound shown, rounded up to a fifth. */
export function highest(points: readonly TradeOffPoint[]): number {
  const most = Math.max(0.2, ...points.flatMap((p) => curves.map((c) => (hasBand(c) ? p[c].p95 : p[c].median))));
  return Math.min(1, Math.ceil(most * 5 - 1e-9) / 5);
}

/** The two fears carry their band; the other curves would only hide them. */
export const hasBand = (curve: Curve): boolean => curve === "abandonment" || curve === "entrapment";

export function layout(data: TradeOffCurveData, view: View, nameRoom: number): Layout {
  const whole = plotWithin(view, { left: 58, right: 16, top: 14, bottom: nameRoom });
  const plot = { ...whole, height: Math.max(1, whole.height - strip - gap) };
  const bars = { ...whole, top: plot.top + plot.height + gap, height: strip };
  return { plot, bars, sx: linear([0, 1], [plot.left, plot.left + plot.width]), top: highest(data.points) };
}

/** The 5–95 % band of one curve as a polygon in data units. */
export const bandOutline = (points: readonly TradeOffPoint[], curve: Curve): [number, number][] => [
  ...points.map((p): [number, number] => [p.commitment, p[curve].p95]),
  ...[...points].reverse().map((p): [number, number] => [p.commitment, p[curve].p05]),
];

/** One bar for each commitment, centred on it; the tallest fills the strip. */
export function barShapes(points: readonly TradeOffPoint[], strip: Plot, sx: (value: number) => number) {
  const most = Math.max(0.1, ...points.map((p) => p.leastLossShare));
  const width = Math.max(6, Math.min(24, (strip.width / Math.max(1, points.length - 1)) * 0.5));
  return points.map((p) => {
    const height = (p.leastLossShare / most) * strip.height;
    return { x: sx(p.commitment) - width / 2, y: strip.top + strip.height - height, width, height };
  });
}
