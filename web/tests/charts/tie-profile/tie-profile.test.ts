import type { CustomSeriesOption, ScatterSeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart from "../../../src/charts/tie-profile/chart";
import type { TieProfileData } from "../../../src/charts/tie-profile/data";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("tie-profile") as TieProfileData;
const series = (of: TieProfileData) => chart.option(of, view(900)).series as [CustomSeriesOption, CustomSeriesOption, ScatterSeriesOption, ScatterSeriesOption];
const marks = (of: ScatterSeriesOption) => of.data as { value: [number, number]; itemStyle: { color: string } }[];

test("each tie has a mark at its median on every pillar, in the order given", () => {
  const [, , first, second] = series(data);
  expect(marks(first).map((m) => m.value)).toEqual([[0.62, 0], [0.35, 1], [0.7, 2]]);
  expect(marks(second).map((m) => m.value)).toEqual([[0.48, 0], [0.8, 1], [0.4, 2]]);
});

test("a line runs from the fifth to the ninety-fifth percentile", () => {
  const [first] = series(data);
  expect((first.data as number[][])[1]).toEqual([0.22, 1, 0.49]);
});

test("a pillar that rests on the prior is drawn hollow, and the legend says so only where there is one", () => {
  const [, , first] = series(data);
  expect(marks(first)[0]!.itemStyle.color).toBe(palettes.light.background);
  expect(marks(first)[1]!.itemStyle.color).not.toBe(palettes.light.background);
  expect(chart.legend(data, palettes.light)).toHaveLength(3);
  expect(chart.legend({ ...data, pillars: data.pillars.slice(1) }, palettes.light)).toHaveLength(2);
});

test("the two ties differ in shape as well as in colour", () => {
  const [, , first, second] = series(data);
  expect(first.symbol).not.toBe(second.symbol);
});
