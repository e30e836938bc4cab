import type { BarSeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart, { ordered } from "../../../src/charts/rank-acceptability/chart";
import type { RankAcceptabilityData } from "../../../src/charts/rank-acceptability/data";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("rank-acceptability") as RankAcceptabilityData;
const series = (of: RankAcceptabilityData) => chart.option(of, view(900)).series as BarSeriesOption[];
const values = (bars: BarSeriesOption) => (bars.data as { value: number }[]).map((d) => d.value);

test("the option most often first stands on top, whatever the order given", () => {
  expect(ordered(data).map((o) => o.shares[0])).toEqual([0.7, 0.21, 0.09]);
  expect(values(series(data)[0]!)).toEqual([0.7, 0.21, 0.09]);
});

test("of equals the one more often second stands higher", () => {
  const tie = { ...data, options: [{ label: "a", shares: [0.5, 0.1, 0.4], blocked: 0 }, { label: "b", shares: [0.5, 0.4, 0.1], blocked: 0 }] };
  expect(ordered(tie).map((o) => o.label)).toEqual(["b", "a"]);
});

test("the stack of an option is whole: its ranks and the draws in which it is blocked", () => {
  const sums = data.options.map((_, i) => series(data).reduce((sum, bars) => sum + values(bars)[i]!, 0));
  sums.forEach((sum) => expect(sum).toBeCloseTo(1, 9));
});

test("what no gate blocks has no bar and no key for it", () => {
  const open = { ...data, options: data.options.slice(0, 1) };
  expect(series(open)).toHaveLength(3);
  expect(chart.legend(open, palettes.light)).toHaveLength(3);
  expect(chart.legend(data, palettes.light)).toHaveLength(4);
});

test("every rank has a colour of its own", () => {
  const colours = chart.legend(data, palettes.light).map((k) => k.colours[0]);
  expect(new Set(colours).size).toBe(colours.length);
});
