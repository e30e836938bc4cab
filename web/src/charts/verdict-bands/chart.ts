import type { BarSeriesOption, EChartsOption } from "echarts";
import { BarChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { axis, base, grid, tooltip, yearAxis } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { priorHatch } from "../../kit/prior";
import { plotWithin } from "../../kit/scale";
import { percent } from "../../kit/text";
import { tipHtml } from "../../kit/tip";
import { everyYear, runs, yearStep } from "../../kit/years";
import type { VerdictBandsData } from "./data";

const margin = { left: 50, right: 12, top: 12, bottom: 30 };
type Year = VerdictBandsData["years"][number];

const colourOf = (data: VerdictBandsData, index: number, palette: Palette): string =>
  data.verdicts[index]!.color ?? category(palette, index);

function yearTip(data: VerdictBandsData, year: Year | undefined): string {
  if (!year) return "";
  const lines = [...data.verdicts].reverse().map((v) => [v.label, percent(year.shares[v.key] ?? 0)] as const);
  return tipHtml({ title: String(year.year), lines: [...lines, ["", year.priorDominated ? data.labels.priorDominated : null]] });
}

/** A year without data has no bar; a year that rests on the prior has a pale one. */
function bars(data: VerdictBandsData, years: readonly (Year | undefined)[], index: number, view: View, perYear: number): BarSeriesOption {
  const { key, label } = data.verdicts[index]!;
  return {
    type: "bar",
    name: label,
    stack: "shares",
    barCategoryGap: perYear > 8 ? "10%" : "0%",
    silent: true,
    itemStyle: { color: colourOf(data, index, view.palette), borderColor: view.palette.background, borderWidth: perYear > 5 ? 0.75 : 0 },
    data: years.map((y) => (y ? { value: y.shares[key] ?? 0, itemStyle: { opacity: y.priorDominated ? 0.3 : 1 } } : null)),
  };
}

function option(data: VerdictBandsData, view: View): EChartsOption {
  const { palette } = view;
  const plot = plotWithin(view, margin);
  const all = everyYear(data.years.map((y) => y.year));
  const byYear = new Map(data.years.map((y) => [y.year, y]));
  const years = all.map((year) => byYear.get(year));
  const prior = runs(years, (y) => y?.priorDominated === true);
  return {
    ...base(view),
    grid: grid(plot),
    xAxis: yearAxis(all, yearStep(all.length, plot.width), palette),
    yAxis: {
      ...axis(palette),
      type: "value",
      min: 0,
      max: 1,
      interval: 0.25,
      axisLabel: { ...axis(palette).axisLabel, formatter: (value: number) => `${value * 100}%` },
    },
    tooltip: {
      ...tooltip(palette),
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: palette.text } },
      formatter: (params) => yearTip(data, years[[params].flat()[0]?.dataIndex ?? -1]),
    },
    graphic: { elements: priorHatch(plot, all.length, prior, palette, 10) },
    series: data.verdicts.map((_, i) => bars(data, years, i, view, plot.width / all.length)),
  };
}

function legend(data: VerdictBandsData, palette: Palette): LegendKey[] {
  const keys: LegendKey[] = data.verdicts.map((v, i) => ({ label: v.label, swatch: "fill", colours: [colourOf(data, i, palette)] }));
  if (data.years.some((y) => y.priorDominated)) keys.push({ label: data.labels.priorDominated, swatch: "hatch", colours: [palette.prior] });
  return keys;
}

export default { uses: [BarChart, GridComponent, TooltipComponent, GraphicComponent], legend, option } satisfies Chart<VerdictBandsData>;
