import { expect, test } from "vitest";
import { bandPolygons } from "../../../src/charts/fan-chart/bands";
import type { FanChartData, FanPanel } from "../../../src/charts/fan-chart/data";
import { axisOf, height, isLast, labelOf, leftRoom, places } from "../../../src/charts/fan-chart/layout";
import chart from "../../../src/charts/fan-chart/chart";
import { palettes } from "../../../src/kit/palette";
import { linear } from "../../../src/kit/scale";
import { samples, view } from "../samples";

const data = samples.get("fan-chart") as FanChartData;
const same = linear([0, 1], [0, 1]);
const panel = (low: (number | null)[], high: (number | null)[]): FanPanel => ({ label: "a", p05: low, p25: low, median: low, p75: high, p95: high });

test("panels stand side by side where there is room and below each other where not", () => {
  const at = (width: number) => places(data, width).map((p) => [p.plot.left, p.plot.top]);
  expect(new Set(at(960).map(([left]) => left)).size).toBe(2);
  expect(new Set(at(340).map(([left]) => left)).size).toBe(1);
  expect(height(data, 340)).toBeGreaterThan(height(data, 960));
});

test("the last panel of each column carries the name of the time axis", () => {
  expect(data.panels.map((_, i) => isLast(data, 960, i))).toEqual([false, false, true, true]);
  expect(data.panels.map((_, i) => isLast(data, 340, i))).toEqual([false, false, false, true]);
});

test("a band goes along its high edge and back along its low one, and breaks where no draw has an answer", () => {
  expect(bandPolygons(panel([1, 2], [3, 4]), [0, 1], "p05", "p95", same, same)).toEqual([[[0, 3], [1, 4], [1, 2], [0, 1]]]);
  expect(bandPolygons(panel([1, null, 2], [3, null, 4]), [0, 1, 2], "p05", "p95", same, same)).toHaveLength(2);
});

test("an axis has round ends that hold the outer band, or the ends that are given", () => {
  expect(axisOf(panel([-0.3, 0], [4.1, 6.2]))).toEqual({ min: -2, max: 8, interval: 2 });
  expect(axisOf({ ...panel([0.4], [0.5]), range: [0, 1] })).toEqual({ min: 0, max: 1, interval: 0.25 });
  expect(axisOf(panel([null], [null]))).toEqual({ min: 0, max: 1, interval: 0.25 });
});

test("an axis holds what was counted, too", () => {
  expect(axisOf({ ...panel([1], [2]), counted: [7] }).max).toBeGreaterThanOrEqual(7);
});

test("what was counted, and how far a fit has seen it, are in the key only where there are any", () => {
  const swatches = (of: FanChartData) => chart.legend(of, palettes.light).map((k) => k.swatch);
  expect(swatches(data)).toEqual(["line", "band-strong", "band", "dot", "dashed"]);
  const { seen: _, ...plain } = { ...data, panels: data.panels.slice(0, 3) };
  expect(swatches(plain)).toEqual(["line", "band-strong", "band"]);
});

test("lines a fortieth apart are not labelled alike", () => {
  const small = { ...data, panels: [panel([0, 0.01], [0.05, 0.1])] };
  const axis = [chart.option(small, view(600)).yAxis].flat()[0] as { interval: number; axisLabel: { formatter: (value: number) => string } };
  expect([0, axis.interval, 2 * axis.interval].map(axis.axisLabel.formatter)).toEqual(["0", "0.025", "0.05"]);
});

test("an axis has width even where nothing varies", () => {
  const { min, max } = axisOf(panel([2, 2], [2, 2]));
  expect(max).toBeGreaterThan(min);
});

test("large values are labelled short, and their labels have room", () => {
  const large = { ...data, panels: [panel([-2.6e6, 0], [9e6, 9e6])] };
  const axis = [chart.option(large, view(600)).yAxis].flat()[0] as { axisLabel: { formatter: (value: number) => string } };
  expect([-2.5e6, 0, 5e6].map(axis.axisLabel.formatter)).toEqual(["−2.5×10⁶", "0", "5×10⁶"]);
  expect(leftRoom(large)).toBeGreaterThan(leftRoom(data));
  expect(places(large, 600)[0]!.plot.left).toBe(leftRoom(large));
});

test("what spans many orders of magnitude stands on an axis of powers of ten with zero among its lines", () => {
  const wide = { ...panel([-8, -3e9], [9, 8e12]), linear: 1 };
  const { min, max, interval } = axisOf(wide);
  const label = labelOf(wide);
  expect(Array.from({ length: (max - min) / interval + 1 }, (_, i) => label(min + i * interval))).toEqual(["−10¹⁴", "−10⁹", "−10000", "0", "10000", "10⁹", "10¹⁴"]);
  const [band] = bandPolygons(wide, [0, 1], "p05", "p95", same, same);
  expect(band!.map(([, y]) => Math.round(y * 100) / 100)).toEqual([1.95, 13.9, -10.48, -1.9]);
});
