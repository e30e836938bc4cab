import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from "echarts";
import { CustomChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { barLayout, nameAxis } from "../../kit/bars";
import { axis, axisName, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { plotWithin } from "../../kit/scale";
import { number, percent } from "../../kit/text";
import { itemTip, quantiles, type Tip } from "../../kit/tip";
import type { TieProfileData } from "./data";

type Pillar = TieProfileData["pillars"][number];
type Side = "first" | "second";

const rightMargin = 20;
/** How far a tie's mark stands from the middle of its row: the first above, the second below. */
const offset: Readonly<Record<Side, number>> = { first: -5, second: 5 };
const symbol: Readonly<Record<Side, string>> = { first: "circle", second: "diamond" };
const colour = (palette: Palette, side: Side): string => category(palette, side === "first" ? 0 : 4);

const tip = (data: TieProfileData, pillar: Pillar): Tip => ({
  title: pillar.label,
  lines: [
    [data.labels.first, quantiles(pillar.first)],
    [data.labels.second, quantiles(pillar.second)],
    [data.labels.firstHigher, percent(pillar.firstHigher)],
    ["", pillar.priorDominated ? data.labels.priorDominated : null],
  ],
});

/** The intervals of one tie as lines; pale and dashed where the prior holds most of the weight. */
function intervals(data: TieProfileData, side: Side, palette: Palette): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    data: data.pillars.map((pillar, i) => [pillar[side].p05, i, pillar[side].p95]),
    renderItem: (params, api) => {
      const [x1, y] = api.coord([api.value(0), api.value(1)]) as [number, number];
      const [x2] = api.coord([api.value(2), api.value(1)]) as [number, number];
      const pale = data.pillars[params.dataIndex]?.priorDominated ?? false;
      return {
        type: "line",
        shape: { x1, y1: y + offset[side], x2, y2: y + offset[side] },
        style: { stroke: colour(palette, side), lineWidth: 2, ...(pale ? { lineDash: [4, 3] } : {}) },
      };
    },
  };
}

/** The medians of one tie; hollow where the prior holds most of the weight. */
function medians(data: TieProfileData, side: Side, palette: Palette): ScatterSeriesOption {
  return {
    type: "scatter",
    name: data.labels[side],
    symbol: symbol[side],
    symbolSize: side === "first" ? 10 : 12,
    symbolOffset: [0, offset[side]],
    data: data.pillars.map((pillar, i) => ({
      value: [pillar[side].median, i],
      tip: tip(data, pillar),
      itemStyle: { color: pillar.priorDominated ? palette.background : colour(palette, side), borderColor: colour(palette, side), borderWidth: 2 },
    })),
  } as ScatterSeriesOption;
}

function option(data: TieProfileData, view: View): EChartsOption {
  const { palette } = view;
  const layout = barLayout(data.pillars.map((p) => p.label), view.width);
  const name = axisName(data.labels.level, view.width - layout.left - rightMargin);
  const style = axis(palette);
  return {
    ...base(view),
    grid: grid(plotWithin(view, { top: layout.top, bottom: name.room, left: layout.left, right: rightMargin })),
    xAxis: { ...style, type: "value", min: 0, max: 1, interval: 0.25, ...name.axis, axisLabel: { ...style.axisLabel, formatter: number } },
    yAxis: nameAxis(layout, palette),
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    series: [intervals(data, "first", palette), intervals(data, "second", palette), medians(data, "first", palette), medians(data, "second", palette)],
  };
}

function legend(data: TieProfileData, palette: Palette): LegendKey[] {
  const keys: LegendKey[] = [
    { label: data.labels.first, swatch: "dot", colours: [colour(palette, "first")] },
    { label: data.labels.second, swatch: "diamond", colours: [colour(palette, "second")] },
  ];
  if (data.pillars.some((p) => p.priorDominated)) keys.push({ label: data.labels.priorDominated, swatch: "ring", colours: [palette.muted] });
  return keys;
}

const height = (data: TieProfileData, width: number): number => {
  const layout = barLayout(data.pillars.map((p) => p.label), width);
  const name = axisName(data.labels.level, width - layout.left - rightMargin);
  return layout.top + Math.max(layout.rowHeight, 34) * Math.max(1, data.pillars.length) + name.room;
};

export default { uses: [CustomChart, ScatterChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<TieProfileData>;
