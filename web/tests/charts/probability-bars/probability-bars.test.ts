import type { BarSeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart from "../../../src/charts/probability-bars/chart";
import type { ProbabilityBarsData } from "../../../src/charts/probability-bars/data";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("probability-bars") as ProbabilityBarsData;
const bars = (width: number) => (chart.option(data, view(width)).series as BarSeriesOption).data as { value: number; itemStyle: { color: string } }[];

test("alternatives keep their order", () => {
  expect(bars(900).map((b) => b.value)).toEqual(data.alternatives.map((a) => a.probability));
});

test("the chosen verdict alone is coloured", () => {
  const coloured = bars(900).filter((b) => b.itemStyle.color === palettes.light.categories[0]);
  expect(coloured.map((b) => b.value)).toEqual([0.61]);
});

test("a narrow chart is taller, since names stand above the bars", () => {
  expect(chart.height(data, 350)).toBeGreaterThan(chart.height(data, 900));
});
