import type { EChartsOption } from "echarts";
import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { barLayout, nameAxis } from "../../kit/bars";
import { axis, axisName, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category } from "../../kit/palette";
import { plotWithin } from "../../kit/scale";
import { percent } from "../../kit/text";
import { itemTip } from "../../kit/tip";
import type { ProbabilityBarsData } from "./data";

const rightMargin = 52;


function option(data: ProbabilityBarsData, view: View): EChartsOption {
  const { palette } = view;
  const layout = barLayout(data.alternatives.map((a) => a.label), view.width);
  const name = axisName(data.labels.probability, view.width - layout.left - rightMargin);
  const style = axis(palette);
  return {
    ...base(view),
    grid: grid(plotWithin(view, { top: layout.top, bottom: name.room, left: layout.left, right: rightMargin })),
    xAxis: {
      ...style,
      type: "value",
      min: 0,
      max: 1,
      interval: 0.25,
      ...name.axis,
      axisLabel: { ...style.axisLabel, formatter: (value: number) => `${value * 100}%` },
    },
    yAxis: nameAxis(layout, palette),
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    series: {
      type: "bar",
      barWidth: layout.barWidth,
      data: data.alternatives.map(({ label, probability, chosen }) => ({
        value: probability,
        name: label,
        tip: { title: label, lines: [[data.labels.probability, percent(probability)]] },
        itemStyle: { color: chosen ? category(palette, 0) : palette.prior },
        label: { show: true, position: "right" as const, color: palette.text, fontWeight: chosen ? 600 : 400, formatter: percent(probability) },
      })),
    },
  };
}

/** The names beside the bars say it all. */
const legend = (): LegendKey[] => [];

const height = (data: ProbabilityBarsData, width: number): number => {
  const layout = barLayout(data.alternatives.map((i) => i.label), width);
  const name = axisName(data.labels.probability, width - layout.left - rightMargin);
  return layout.top + layout.rowHeight * Math.max(1, data.alternatives.length) + name.room;
};

export default { uses: [BarChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<ProbabilityBarsData>;
