import type { EChartsOption } from "echarts";
import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { barsHeight, shareBars, type NamedBars } from "../../kit/bars";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category } from "../../kit/palette";
import { percent } from "../../kit/text";
import type { ProbabilityBarsData } from "./data";

/** The percentages stand behind the bars. */
const bars = (data: ProbabilityBarsData): NamedBars => ({ names: data.alternatives.map((a) => a.label), axis: data.labels.probability, right: 52 });

function option(data: ProbabilityBarsData, view: View): EChartsOption {
  const { palette } = view;
  const { layout, option } = shareBars(bars(data), view);
  return {
    ...option,
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

const height = (data: ProbabilityBarsData, width: number): number => barsHeight(bars(data), width);

export default { uses: [BarChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<ProbabilityBarsData>;
