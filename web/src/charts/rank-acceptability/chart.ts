import type { BarSeriesOption, EChartsOption } from "echarts";
import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { barLayout, nameAxis } from "../../kit/bars";
import { axis, axisName, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { alongRamp } from "../../kit/colour";
import type { Palette } from "../../kit/palette";
import { plotWithin } from "../../kit/scale";
import { percent } from "../../kit/text";
import { itemTip, type Tip } from "../../kit/tip";
import type { RankAcceptabilityData } from "./data";

const rightMargin = 20;

type Option = RankAcceptabilityData["options"][number];

/** The option most often first on top; of equals, the one more often second, and so on. */
export const ordered = (data: RankAcceptabilityData): readonly Option[] =>
  [...data.options].sort((a, b) => {
    const rank = a.shares.findIndex((share, i) => share !== b.shares[i]);
    return rank < 0 ? 0 : (b.shares[rank] ?? 0) - a.shares[rank]!;
  });

/** Ranks are in order, so are their colours: the first stands out most. */
const rankColour = (palette: Palette, rank: number, ranks: number): string =>
  alongRamp([...palette.amount].reverse(), ranks < 2 ? 0 : rank / (ranks - 1));

const anyBlocked = (data: RankAcceptabilityData): boolean => data.options.some((o) => o.blocked > 0);

function tip(data: RankAcceptabilityData, option: Option): Tip {
  const ranks = data.ranks.map((rank, i) => [rank.label, percent(option.shares[i] ?? 0)] as const);
  return { title: option.label, lines: [...ranks, [data.labels.blocked, option.blocked > 0 ? percent(option.blocked) : null]] };
}

function bars(data: RankAcceptabilityData, options: readonly Option[], name: string, colour: string, view: View, barWidth: number, share: (option: Option) => number): BarSeriesOption {
  return {
    type: "bar",
    name,
    stack: "shares",
    barWidth,
    itemStyle: { color: colour, borderColor: view.palette.background, borderWidth: 1 },
    data: options.map((option) => ({ value: share(option), tip: tip(data, option) })),
  } as BarSeriesOption;
}

function option(data: RankAcceptabilityData, view: View): EChartsOption {
  const { palette } = view;
  const options = ordered(data);
  const layout = barLayout(options.map((o) => o.label), view.width);
  const name = axisName(data.labels.share, view.width - layout.left - rightMargin);
  const style = axis(palette);
  const ranks = data.ranks.map((rank, i) => bars(data, options, rank.label, rankColour(palette, i, data.ranks.length), view, layout.barWidth, (o) => o.shares[i] ?? 0));
  const blocked = bars(data, options, data.labels.blocked, palette.prior, view, layout.barWidth, (o) => o.blocked);
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
    series: anyBlocked(data) ? [...ranks, blocked] : ranks,
  };
}

function legend(data: RankAcceptabilityData, palette: Palette): LegendKey[] {
  const keys: LegendKey[] = data.ranks.map((rank, i) => ({ label: rank.label, swatch: "fill", colours: [rankColour(palette, i, data.ranks.length)] }));
  if (anyBlocked(data)) keys.push({ label: data.labels.blocked, swatch: "fill", colours: [palette.prior] });
  return keys;
}

const height = (data: RankAcceptabilityData, width: number): number => {
  const layout = barLayout(data.options.map((o) => o.label), width);
  const name = axisName(data.labels.share, width - layout.left - rightMargin);
  return layout.top + layout.rowHeight * Math.max(1, data.options.length) + name.room;
};

export default { uses: [BarChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<RankAcceptabilityData>;
