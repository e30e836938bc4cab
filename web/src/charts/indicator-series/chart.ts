import type { EChartsOption } from "echarts";
import { CustomChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { axis, base, grid, sideName, tooltip, yearAxis } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { priorHatch } from "../../kit/prior";
import { linear, plotWithin } from "../../kit/scale";
import { number } from "../../kit/text";
import { quantiles, tipHtml } from "../../kit/tip";
import { everyYear, runs, yearStep } from "../../kit/years";
import type { IndicatorPoint, IndicatorSeriesData } from "./data";
import { asides, band, bandPolygons, medians } from "./lines";

const margin = { left: 66, right: 14, top: 12, bottom: 30 };

/** For each series its points by place on the axis; undefined where a year is missing. */
function placed(data: IndicatorSeriesData, years: readonly number[]): (IndicatorPoint | undefined)[][] {
  return data.series.map((s) => {
    const byYear = new Map(s.points.map((p) => [p.year, p]));
    return years.map((year) => byYear.get(year));
  });
}

function yearTip(data: IndicatorSeriesData, places: readonly (IndicatorPoint | undefined)[][], years: readonly number[], at: number): string {
  const lines = data.series.map((s, i) => {
    const point = places[i]![at];
    return [s.label, point && quantiles(point) + (point.priorDominated ? ` · ${data.labels.priorDominated}` : "")] as const;
  });
  return tipHtml({ title: String(years[at] ?? ""), lines });
}

/** A year is hatched when every series that has it rests on the prior there. */
function priorRuns(places: readonly (IndicatorPoint | undefined)[][], years: readonly number[]): [number, number][] {
  return runs(years, (_, i) => {
    const there = places.map((p) => p[i]).filter((p) => p !== undefined);
    return there.length > 0 && there.every((p) => p.priorDominated);
  });
}

function option(data: IndicatorSeriesData, view: View): EChartsOption {
  const { palette } = view;
  const plot = plotWithin(view, margin);
  const [low, high] = data.range ?? [0, 1];
  const sy = linear([low, high], [plot.top + plot.height, plot.top]);
  const years = everyYear(data.series.flatMap((s) => s.points.map((p) => p.year)));
  const places = placed(data, years);
  const style = axis(palette);
  const aside = asides(places);
  return {
    ...base(view),
    grid: grid(plot),
    xAxis: yearAxis(years, yearStep(years.length, plot.width), palette),
    yAxis: {
      ...style,
      type: "value",
      min: low,
      max: high,
      interval: (high - low) / 4,
      ...sideName(data.labels.value, plot.height),
      axisLabel: { ...style.axisLabel, formatter: number },
    },
    tooltip: {
      ...tooltip(palette),
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: palette.muted } },
      formatter: (params) => yearTip(data, places, years, [params].flat()[0]?.dataIndex ?? -1),
    },
    graphic: { elements: priorHatch(plot, years.length, priorRuns(places, years), palette, 0) },
    series: places.flatMap((p, i) => {
      const colour = category(palette, i);
      return [band(bandPolygons(p, plot, sy, aside[i]), colour), ...medians(p, colour, palette, data.series[i]!.label, aside[i])];
    }),
  };
}

function legend(data: IndicatorSeriesData, palette: Palette): LegendKey[] {
  const lines: LegendKey[] = data.series.map((s, i) => ({ label: s.label, swatch: "line", colours: [category(palette, i)] }));
  const prior = data.series.some((s) => s.points.some((p) => p.priorDominated));
  return [
    ...lines,
    { label: data.labels.median, swatch: "line", colours: [palette.muted] },
    { label: data.labels.interval, swatch: "band", colours: [palette.muted] },
    ...(prior ? [{ label: data.labels.priorDominated, swatch: "hatch" as const, colours: [palette.prior] }] : []),
  ];
}

export default {
  uses: [LineChart, CustomChart, GridComponent, TooltipComponent, GraphicComponent],
  legend,
  option,
} satisfies Chart<IndicatorSeriesData>;
