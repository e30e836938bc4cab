import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from "echarts";
import { CustomChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { barLayout, nameAxis } from "../../kit/bars";
import { axis, axisName, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { plotWithin } from "../../kit/scale";
import { number } from "../../kit/text";
import { itemTip, type Tip } from "../../kit/tip";
import type { IndexIntervalsData } from "./data";

type Item = IndexIntervalsData["items"][number];

const rightMargin = 20;
const symbols = ["circle", "diamond"] as const;
const colour = (palette: Palette, measure: number): string => category(palette, measure === 0 ? 0 : 4);
/** How far the mark of a measure stands from the middle of its row. */
const offset = (data: IndexIntervalsData, measure: number): number => (data.labels.measures.length === 1 ? 0 : measure === 0 ? -5 : 5);

const shown = ([value, low, high]: Item["estimates"][number]): string => (value === null ? "–" : `${number(value)} (${low === null ? "–" : number(low)} – ${high === null ? "–" : number(high)})`);

const tip = (data: IndexIntervalsData, item: Item): Tip => ({ title: item.label, lines: data.labels.measures.map((m, i) => [m, shown(item.estimates[i]!)]) });

/** True indices lie between 0 and 1; estimates and their ends may not, and are shown where they lie. */
export function domain(data: IndexIntervalsData): readonly [number, number] {
  const all = [0, data.none ?? 0, ...data.items.flatMap((i) => i.estimates.flat())].filter((v): v is number => v !== null);
  const step = (v: number): number => Math.ceil(v * 10 - 1e-9) / 10;
  return [-step(-Math.min(...all)) + 0, Math.max(0.1, step(Math.max(...all)))];
}

function intervals(data: IndexIntervalsData, measure: number, palette: Palette): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    data: data.items.map((item, i) => [item.estimates[measure]?.[1] ?? Number.NaN, i, item.estimates[measure]?.[2] ?? Number.NaN]),
    renderItem: (_, api) => {
      const [x1, y] = api.coord([api.value(0), api.value(1)]) as [number, number];
      const [x2] = api.coord([api.value(2), api.value(1)]) as [number, number];
      const at = y + offset(data, measure);
      return { type: "line", shape: { x1, y1: at, x2, y2: at }, style: { stroke: colour(palette, measure), lineWidth: 2 } };
    },
  };
}

function estimates(data: IndexIntervalsData, measure: number, palette: Palette): ScatterSeriesOption {
  return {
    type: "scatter",
    name: data.labels.measures[measure]!,
    symbol: symbols[measure === 0 ? 0 : 1],
    symbolSize: measure === 0 ? 10 : 12,
    symbolOffset: [0, offset(data, measure)],
    itemStyle: { color: colour(palette, measure) },
    data: data.items.map((item, i) => ({ value: [item.estimates[measure]?.[0] ?? Number.NaN, i], tip: tip(data, item) })),
    ...(measure === 0 && data.none !== undefined
      ? { markLine: { silent: true, symbol: "none", animation: false, label: { show: false }, lineStyle: { color: palette.muted, type: "dashed" as const }, data: [{ xAxis: data.none }] } }
      : {}),
  } as ScatterSeriesOption;
}

function option(data: IndexIntervalsData, view: View): EChartsOption {
  const { palette } = view;
  const layout = barLayout(data.items.map((i) => i.label), view.width);
  const name = axisName(data.labels.index, view.width - layout.left - rightMargin);
  const style = axis(palette);
  const [min, max] = domain(data);
  const measures = data.labels.measures.map((_, m) => m);
  return {
    ...base(view),
    grid: grid(plotWithin(view, { top: layout.top, bottom: name.room, left: layout.left, right: rightMargin })),
    xAxis: { ...style, type: "value", min, max, ...name.axis, axisLabel: { ...style.axisLabel, formatter: number } },
    yAxis: nameAxis(layout, palette),
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    series: [...measures.map((m) => intervals(data, m, palette)), ...measures.map((m) => estimates(data, m, palette))],
  };
}

const legend = (data: IndexIntervalsData, palette: Palette): LegendKey[] => [
  ...data.labels.measures.map((label, m): LegendKey => ({ label, swatch: m === 0 ? "dot" : "diamond", colours: [colour(palette, m)] })),
  ...(data.none === undefined ? [] : [{ label: data.labels.none, swatch: "dashed" as const, colours: [palette.muted] }]),
];

const height = (data: IndexIntervalsData, width: number): number => {
  const layout = barLayout(data.items.map((i) => i.label), width);
  const name = axisName(data.labels.index, width - layout.left - rightMargin);
  return layout.top + Math.max(layout.rowHeight, 30) * Math.max(1, data.items.length) + name.room;
};

export default { uses: [CustomChart, ScatterChart, GridComponent, MarkLineComponent, TooltipComponent], height, legend, option } satisfies Chart<IndexIntervalsData>;
