import type { CustomSeriesOption, ScatterSeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart, { domain } from "../../../src/charts/index-intervals/chart";
import type { IndexIntervalsData } from "../../../src/charts/index-intervals/data";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("index-intervals") as IndexIntervalsData;
const one: IndexIntervalsData = {
  labels: { ...data.labels, measures: ["δ"] },
  items: data.items.slice(0, 2).map((i) => ({ label: i.label, estimates: i.estimates.slice(0, 1) })),
};
const series = (of: IndexIntervalsData) => chart.option(of, view(900)).series as (CustomSeriesOption | ScatterSeriesOption)[];

test("each measure has its marks at its estimates and lines along its intervals, in the order given", () => {
  const [lines, , first, second] = series(data);
  expect((lines!.data as number[][])[0]).toEqual([0.36, 0, 0.47]);
  expect((first!.data as { value: number[] }[]).map((m) => m.value)).toEqual([[0.42, 0], [0.2, 1], [-0.02, 2], [Number.NaN, 3]]);
  expect((second!.data as { value: number[] }[])[3]!.value).toEqual([0.04, 3]);
});

test("an estimate below zero is shown where it lies, and the axis begins no further left than it must", () => {
  expect(domain(data)).toEqual([-0.1, 0.7]);
  expect(domain(one)).toEqual([0, 0.5]);
});

test("one measure stands in the middle of its row, two beside it and in shapes of their own", () => {
  expect(series(one)).toHaveLength(2);
  expect((series(one)[1] as ScatterSeriesOption).symbolOffset).toEqual([0, 0]);
  const [, , first, second] = series(data) as ScatterSeriesOption[];
  expect(first!.symbolOffset).not.toEqual(second!.symbolOffset);
  expect(first!.symbol).not.toBe(second!.symbol);
});

test("the line of no influence is drawn and explained only where it is known", () => {
  expect(chart.legend(data, palettes.light).map((k) => k.label)).toContain(data.labels.none);
  expect(chart.legend(one, palettes.light).map((k) => k.label)).toEqual(["δ"]);
  expect((series(one)[1] as ScatterSeriesOption).markLine).toBeUndefined();
});

test("an estimate that is missing is said to be", () => {
  const [, , first] = series(data);
  expect((first!.data as { tip: { lines: string[][] } }[])[3]!.tip.lines[0]![1]).toBe("–");
});
