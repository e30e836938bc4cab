import type { EChartsOption } from "echarts";
import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { barLayout, barsHeight, nameAxis } from "../../kit/bars";
import { axis, axisName, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { plotWithin } from "../../kit/scale";
import { number, signed } from "../../kit/text";
import { itemTip } from "../../kit/tip";
import type { InfluenceBarsData } from "./data";

const rightMargin = 16;

const colour = (influence: number, palette: Palette): string => category(palette, influence >= 0 ? 0 : 1);

/** Strongest first, whatever the sign. */
export const ordered = (data: InfluenceBarsData): InfluenceBarsData["items"] =>
  [...data.items].sort((a, b) => Math.abs(b.influence) - Math.abs(a.influence));

/** A symmetric, round domain, so that length means the same on both sides. */
export function reach(influences: readonly number[]): number {
  const most = Math.max(0.1, ...influences.map(Math.abs)) * 1.25;
  const unit = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((m) => m * unit).find((top) => top >= most)!;
}

function option(data: InfluenceBarsData, view: View): EChartsOption {
  const { palette } = view;
  const items = ordered(data);
  const layout = barLayout(items.map((i) => i.label), view.width);
  const most = reach(items.map((i) => i.influence));
  const name = axisName(data.labels.influence, view.width - layout.left - rightMargin);
  const style = axis(palette);
  return {
    ...base(view),
    grid: grid(plotWithin(view, { top: layout.top, bottom: name.room, left: layout.left, right: rightMargin })),
    xAxis: {
      ...style,
      type: "value",
      min: -most,
      max: most,
      interval: most / 2,
      ...name.axis,
      axisLabel: { ...style.axisLabel, formatter: number },
    },
    yAxis: { ...nameAxis(layout, palette), axisLine: { show: !layout.narrow, onZero: true, lineStyle: { color: palette.muted } } },
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    series: {
      type: "bar",
      barWidth: layout.barWidth,
      data: items.map((item) => ({
        value: item.influence,
        name: item.id,
        href: item.href,
        tip: { title: item.id, lines: [["", item.label], [data.labels.influence, signed(item.influence)]] },
        itemStyle: { color: colour(item.influence, palette) },
        label: { show: true, position: item.influence >= 0 ? ("right" as const) : ("left" as const), color: palette.text, formatter: signed(item.influence) },
      })),
    },
  };
}

const legend = (data: InfluenceBarsData, palette: Palette): LegendKey[] => [
  { label: data.labels.raises, swatch: "fill", colours: [colour(1, palette)] },
  { label: data.labels.lowers, swatch: "fill", colours: [colour(-1, palette)] },
];

const height = (data: InfluenceBarsData, width: number): number => barsHeight({ names: data.items.map((i) => i.label), axis: data.labels.influence, right: rightMargin }, width);

export default { uses: [BarChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<InfluenceBarsData>;
