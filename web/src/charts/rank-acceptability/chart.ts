import type { BarSeriesOption, EChartsOption } from "echarts";
import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { barsHeight, shareBars, type NamedBars } from "../../kit/bars";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { alongRamp } from "../../kit/colour";
import type { Palette } from "../../kit/palette";
import { percent } from "../../kit/text";
import type { Tip } from "../../kit/tip";
import type { RankAcceptabilityData } from "./data";

type Option = RankAcceptabilityData["options"][number];

/** The option most often first on top; of equals, the one more often second, and so on. */
export const ordered = (data: RankAcceptabilityData): readonly Option[] =>
  [...data.options].sort((a, b) => {
    const rank = a.shares.findIndex((share, i) => share !== b.shares[i]);
    return rank < 0 ? 0 : (b.shares[rank] ?? 0) - a.shares[rank]!;
  });

const frame = (data: RankAcceptabilityData, options: readonly Option[]): NamedBars => ({ names: options.map((o) => o.label), axis: data.labels.share, right: 20 });

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
  const { layout, option } = shareBars(frame(data, options), view);
  const ranks = data.ranks.map((rank, i) => bars(data, options, rank.label, rankColour(palette, i, data.ranks.length), view, layout.barWidth, (o) => o.shares[i] ?? 0));
  const blocked = bars(data, options, data.labels.blocked, palette.prior, view, layout.barWidth, (o) => o.blocked);
  return { ...option, series: anyBlocked(data) ? [...ranks, blocked] : ranks };
}

function legend(data: RankAcceptabilityData, palette: Palette): LegendKey[] {
  const keys: LegendKey[] = data.ranks.map((rank, i) => ({ label: rank.label, swatch: "fill", colours: [rankColour(palette, i, data.ranks.length)] }));
  if (anyBlocked(data)) keys.push({ label: data.labels.blocked, swatch: "fill", colours: [palette.prior] });
  return keys;
}

const height = (data: RankAcceptabilityData, width: number): number => barsHeight(frame(data, data.options), width);

export default { uses: [BarChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<RankAcceptabilityData>;
