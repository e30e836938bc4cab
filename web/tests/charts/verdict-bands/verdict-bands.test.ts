import type { BarSeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart from "../../../src/charts/verdict-bands/chart";
import type { VerdictBandsData } from "../../../src/charts/verdict-bands/data";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("verdict-bands") as VerdictBandsData;
const series = chart.option(data, view(900)).series as BarSeriesOption[];
type Bar = { value: number; itemStyle: { opacity: number } } | null;
const at = (s: BarSeriesOption, year: number) => (s.data as Bar[])[year - 1951];

test("there is one stacked series for each verdict, in the order given", () => {
  expect(series.map((s) => s.name)).toEqual(data.verdicts.map((v) => v.label));
  expect(new Set(series.map((s) => s.stack)).size).toBe(1);
});

test("a missing year is a gap, not a zero", () => {
  expect(at(series[0]!, 1980)).toBeNull();
});

test("a verdict that a year does not mention has no share there", () => {
  const years = [{ year: 2000, shares: { a: 1 }, priorDominated: false }];
  const small = chart.option({ ...data, verdicts: [{ key: "a", label: "A" }, { key: "b", label: "B" }], years }, view(900));
  expect((small.series as BarSeriesOption[])[1]!.data).toMatchObject([{ value: 0 }]);
});

test("years that rest on the prior are pale, and the legend says so", () => {
  expect(at(series[0]!, 1951)!.itemStyle.opacity).toBeLessThan(at(series[0]!, 1960)!.itemStyle.opacity);
  expect(chart.legend(data, palettes.light).at(-1)).toMatchObject({ swatch: "hatch", label: data.labels.priorDominated });
});

test("a verdict may bring its own colour", () => {
  const coloured = { ...data, verdicts: data.verdicts.map((v) => ({ ...v, color: "#123456" })) };
  expect(chart.legend(coloured, palettes.light)[0]!.colours).toEqual(["#123456"]);
});
