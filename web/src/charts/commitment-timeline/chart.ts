import type { EChartsOption } from "echarts";
import { CustomChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { axis, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import type { Palette } from "../../kit/palette";
import { linear, type Plot } from "../../kit/scale";
import { itemTip, type Tip } from "../../kit/tip";
import { decimalYear, roundYears } from "../../kit/years";
import type { Commitment, CommitmentTimelineData } from "./data";
import { axisRoom, layout, type Row } from "./layout";
import { explicitnessColour, rowShape } from "./shapes";

const rightMargin = 22;

/** Round years at both ends, and the step between labelled ones. */
function timeAxis(data: CommitmentTimelineData, width: number): { min: number; max: number; step: number } {
  const starts = data.pairs.flatMap((p) => p.commitments.map((c) => decimalYear(c.from, "start")));
  const ends = data.pairs.flatMap((p) => p.commitments.flatMap((c) => (c.to === null ? [] : [decimalYear(c.to, "end")])));
  const asOf = decimalYear(data.asOf, "end");
  return roundYears(Math.min(asOf - 1, ...starts), Math.max(asOf, ...ends), width, 52);
}

function word(data: CommitmentTimelineData, value: number | null): string {
  if (value === null || data.levels.length === 0) return "–";
  return data.levels.reduce((best, level) => (Math.abs(level.at - value) < Math.abs(best.at - value) ? level : best)).label;
}

function tip(data: CommitmentTimelineData, c: Commitment, pair: string): Tip {
  const { labels } = data;
  return {
    title: c.title,
    lines: [
      ["", pair],
      [labels.period, `${c.from} – ${c.to ?? labels.inForce}`],
      [labels.trigger, c.trigger],
      [labels.area, c.area],
      [labels.obligation, c.obligation],
      [labels.explicitness, word(data, c.explicitness)],
    ],
  };
}

/** An item per row; only commitments have something to tell. */
function items(data: CommitmentTimelineData, rows: readonly Row[]) {
  const pairOf = new Map(data.pairs.flatMap((p) => p.commitments.map((c) => [c, p.label] as const)));
  return rows.map((row, i) => ({
    value: [0, i],
    ...(row.kind === "commitment" ? { name: row.commitment.id, tip: tip(data, row.commitment, pairOf.get(row.commitment)!) } : {}),
  }));
}

function option(data: CommitmentTimelineData, view: View): EChartsOption {
  const { palette, width } = view;
  const rows = layout(data, width);
  const plot: Plot = { left: rows.left, top: axisRoom, width: width - rows.left - rightMargin, height: rows.height - 2 * axisRoom };
  const time = timeAxis(data, plot.width);
  const sx = linear([time.min, time.max], [plot.left, plot.left + plot.width]);
  const asOf = decimalYear(data.asOf, "end");
  const style = axis(palette);
  const years = { ...style, type: "value" as const, min: time.min, max: time.max, interval: time.step, axisLabel: { ...style.axisLabel, formatter: String } };
  return {
    ...base(view),
    grid: grid(plot),
    xAxis: [{ ...years, position: "top" }, { ...years, position: "bottom", splitLine: { show: false } }],
    yAxis: { type: "value", min: 0, max: 1, show: false },
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    series: {
      type: "custom",
      z: 4,
      data: items(data, rows.rows),
      renderItem: (params) => rowShape(rows.rows[params.dataIndex]!, rows, sx, asOf, width, palette, view.fontFamily),
    },
  };
}

function legend(data: CommitmentTimelineData, palette: Palette): LegendKey[] {
  const levels: LegendKey[] = data.levels.map(({ at, label }) => ({ label, swatch: "fill", colours: [explicitnessColour(at, palette)] }));
  return levels.map((key, i) => (i === 0 ? { ...key, label: `${data.labels.explicitness}: ${key.label}` } : key));
}

const height = (data: CommitmentTimelineData, width: number): number => layout(data, width).height;

export default { uses: [CustomChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<CommitmentTimelineData>;
