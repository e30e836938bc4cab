import type { LineSeriesOption, SeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart from "../../../src/charts/trade-off-curve/chart";
import type { TradeOffCurveData } from "../../../src/charts/trade-off-curve/data";
import { bandOutline, barShapes, highest, layout } from "../../../src/charts/trade-off-curve/layout";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("trade-off-curve") as TradeOffCurveData;
const series = (of: TradeOffCurveData) => chart.option(of, view(800)).series as SeriesOption[];
const lines = (of: TradeOffCurveData) => series(of).filter((s): s is LineSeriesOption => s.type === "line");

test("each curve passes through the medians in order of commitment", () => {
  const fear = lines(data).find((s) => s.name === data.labels.abandonment)!;
  expect(fear.data).toEqual(data.points.map((p) => [p.commitment, p.abandonment.median]));
});

test("the bars say where the loss is least, each under its commitment", () => {
  const { bars: strip, sx } = layout(data, view(800), 60);
  const shapes = barShapes(data.points, strip, sx);
  expect(shapes.map((b) => Math.round(b.x + b.width / 2))).toEqual(data.points.map((p) => Math.round(sx(p.commitment))));
  const tallest = Math.max(...data.points.map((p) => p.leastLossShare));
  shapes.forEach((b, i) => expect(b.height / strip.height).toBeCloseTo(data.points[i]!.leastLossShare / tallest, 9));
});

test("the band goes along the upper bound and back along the lower", () => {
  const outline = bandOutline(data.points.slice(0, 2), "entrapment").map(([, y]) => y);
  const [a, b] = [data.points[0]!.entrapment, data.points[1]!.entrapment];
  expect(outline).toEqual([a.p95, b.p95, b.p05, a.p05]);
});

test("the axis ends at the fifth above the highest bound, at 1 at most", () => {
  const low = { median: 0.1, p05: 0, p95: 0.2 };
  const point = { commitment: 0, abandonment: low, entrapment: low, adversary: low, loss: low, leastLossShare: 0 };
  expect(highest([])).toBe(0.2);
  expect(highest([{ ...point, abandonment: { median: 0.3, p05: 0.1, p95: 0.4 }, adversary: { median: 0.4, p05: 0, p95: 1 } }])).toBe(0.4);
  expect(highest([{ ...point, entrapment: { median: 0.5, p05: 0.1, p95: 0.41 } }])).toBe(0.6);
  expect(highest([{ ...point, abandonment: { median: 0.9, p05: 0.5, p95: 1 } }])).toBe(1);
});

test("curves that rest on the prior are dashed and the legend says so", () => {
  const prior = { ...data, priorDominated: true };
  expect(lines(prior).every((s) => s.lineStyle?.type === "dashed")).toBe(true);
  expect(chart.legend(prior, palettes.light).map((k) => k.label)).toContain(data.labels.priorDominated);
  expect(chart.legend(data, palettes.light).map((k) => k.label)).not.toContain(data.labels.priorDominated);
});

test("the strip of the bars lies below the curves and as wide", () => {
  const { plot, bars } = layout(data, view(600), 60);
  expect(bars.top).toBeGreaterThan(plot.top + plot.height);
  expect([bars.left, bars.width]).toEqual([plot.left, plot.width]);
});
