import type { EChartsOption } from "echarts";
import { CustomChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { axis, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import type { Palette } from "../../kit/palette";
import { itemTip, type Tip } from "../../kit/tip";
import type { RecordTimelineData } from "./data";
import { axisRoom, layout, type Item } from "./layout";
import { itemShape, laneShape, markColour } from "./shapes";
import { stageColour, stageSign } from "./signs";
import { isMoment } from "./time";

function tip({ labels, stages }: RecordTimelineData, { record, lane }: Item): Tip {
  return {
    title: record.title,
    lines: [
      [labels.date, record.when],
      ...record.stages.map((s) => [stages[s.stage] ?? "", s.when] as const),
      [labels.lane, lane],
      [labels.id, record.id],
      [labels.source, record.source],
    ],
  };
}

function option(data: RecordTimelineData, view: View): EChartsOption {
  const { palette, width, fontFamily } = view;
  const { lanes, items, height, plot, time } = layout(data, width);
  const style = axis(palette);
  const years = { ...style, type: "value" as const, min: time.min, max: time.max, interval: time.step, axisLabel: { ...style.axisLabel, formatter: String } };
  return {
    ...base(view),
    grid: grid({ ...plot, top: axisRoom, height: height - 2 * axisRoom }),
    xAxis: [{ ...years, position: "top" }, { ...years, position: "bottom", splitLine: { show: false } }],
    yAxis: { type: "value", min: 0, max: 1, show: false },
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    series: [
      { type: "custom", z: 3, silent: true, data: lanes.map((_, i) => [time.min, i]), renderItem: (at) => laneShape(lanes[at.dataIndex]!, width, palette, fontFamily) },
      {
        type: "custom",
        z: 4,
        data: items.map((item, i) => ({ value: [time.min, i], name: item.record.id, href: item.record.href, tip: tip(data, item) })),
        renderItem: (at) => itemShape(items[at.dataIndex]!, palette, fontFamily),
      },
    ],
  };
}

/** Only what the chart shows is explained. */
function legend({ labels, stages, lanes }: RecordTimelineData, palette: Palette): LegendKey[] {
  const spans = lanes.flatMap((lane) => lane.records.flatMap((r) => r.spans));
  const colour = markColour(palette);
  const keys: [boolean, LegendKey][] = [
    [spans.some(isMoment), { label: labels.point, swatch: "dot", colours: [colour] }],
    [spans.some((s) => s.kind === "within" && !isMoment(s)), { label: labels.within, swatch: "fill", colours: [palette.amount[0]!] }],
    [spans.some((s) => s.kind === "approximate"), { label: labels.approximate, swatch: "hatch", colours: [colour] }],
    [spans.some((s) => s.kind === "lasting" && s.to !== null && !isMoment(s)), { label: labels.lasting, swatch: "fill", colours: [colour] }],
    [spans.some((s) => s.to === null), { label: labels.open, swatch: "arrow", colours: [colour] }],
  ];
  const signs = stages.map((label, i): LegendKey => ({ label, swatch: stageSign(i), colours: [stageColour(i, palette)] }));
  return [...keys.filter(([shown]) => shown).map(([, key]) => key), ...signs];
}

const height = (data: RecordTimelineData, width: number): number => layout(data, width).height;

export default { uses: [CustomChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<RecordTimelineData>;
