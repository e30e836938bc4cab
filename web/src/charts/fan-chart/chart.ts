import type { CustomSeriesOption, EChartsOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import { CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { axis, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { linear } from "../../kit/scale";
import { short, textWidth } from "../../kit/text";
import { tipHtml } from "../../kit/tip";
import { bandPolygons } from "./bands";
import type { FanChartData, FanPanel } from "./data";
import { axisOf, height, isLast, labelOf, placeOf, places, rounded, timeName, type PanelPlace } from "./layout";

const opacity = { most: 0.2, half: 0.38 } as const;

const ends = (data: FanChartData): [number, number] => {
  const [first, last] = [data.at[0] ?? 0, data.at.at(-1) ?? 1];
  return last > first ? [first, last] : [first, first + 1];
};

/** Small values with two more decimals, as in the tables. */
const shown = (value: number | null | undefined): string => (value == null ? "–" : Math.abs(value) < 0.1 ? rounded(value, 4) : short(value));

function tipAt(data: FanChartData, panel: FanPanel, i: number): string {
  const span = (low: number | null | undefined, high: number | null | undefined) => `${shown(low)} – ${shown(high)}`;
  return tipHtml({
    title: `${panel.label} · ${data.at[i] ?? ""}`,
    lines: [
      [data.labels.median, shown(panel.median[i])],
      [data.labels.half, span(panel.p25[i], panel.p75[i])],
      [data.labels.most, span(panel.p05[i], panel.p95[i])],
      [data.labels.counted ?? "", panel.counted ? shown(panel.counted[i]) : null],
    ],
  });
}

function band(data: FanChartData, { panel, plot }: PanelPlace, index: number, [low, high]: ["p05", "p95"] | ["p25", "p75"], palette: Palette): CustomSeriesOption {
  const axis = axisOf(panel);
  const polygons = bandPolygons(panel, data.at, low, high, linear(ends(data), [plot.left, plot.left + plot.width]), linear([axis.min, axis.max], [plot.top + plot.height, plot.top]));
  const colour = category(palette, 0);
  return {
    type: "custom",
    silent: true,
    z: 2,
    xAxisIndex: index,
    yAxisIndex: index,
    data: polygons.map((_, i) => [data.at[0] ?? 0, axis.min, i]),
    renderItem: (params) => ({
      type: "polygon",
      shape: { points: polygons[params.dataIndex]! },
      style: { fill: colour, stroke: "none", opacity: low === "p05" ? opacity.most : opacity.half },
    }),
  };
}

/** A value where it stands on the panel's axis. */
const placed = (panel: FanPanel, value: number | null | undefined): number | null => (value == null ? null : placeOf(panel)(value));

const median = (data: FanChartData, { panel }: PanelPlace, index: number, palette: Palette): LineSeriesOption => ({
  type: "line",
  name: panel.label,
  z: 4,
  xAxisIndex: index,
  yAxisIndex: index,
  symbol: "circle",
  symbolSize: 5,
  connectNulls: false,
  data: data.at.map((at, i) => [at, placed(panel, panel.median[i])]),
  itemStyle: { color: category(palette, 0) },
  lineStyle: { color: category(palette, 0), width: 2.25 },
});

const counts = (data: FanChartData, { panel }: PanelPlace, index: number, palette: Palette): ScatterSeriesOption[] =>
  panel.counted
    ? [{ type: "scatter", z: 6, xAxisIndex: index, yAxisIndex: index, symbol: "circle", symbolSize: 7, data: data.at.map((at, i) => [at, placed(panel, panel.counted?.[i])]), itemStyle: { color: palette.text } }]
    : [];

/** A line behind the last place whose counts a fit has seen. */
function seen(data: FanChartData, all: readonly PanelPlace[], palette: Palette) {
  const [first, last] = ends(data);
  if (data.seen === undefined || data.seen >= last) return [];
  const at = data.seen + 0.5;
  return all.map(({ plot }) => {
    const x = linear([first, last], [plot.left, plot.left + plot.width])(at);
    return { type: "line" as const, silent: true, z: 1, shape: { x1: x, y1: plot.top, x2: x, y2: plot.top + plot.height }, style: { stroke: palette.muted, lineWidth: 1.5, lineDash: [5, 4] } };
  });
}

function axes(data: FanChartData, view: View, all: readonly PanelPlace[]): Pick<EChartsOption, "grid" | "xAxis" | "yAxis"> {
  const style = axis(view.palette);
  const [min, max] = ends(data);
  const room = Math.max(44, textWidth(String(max), 12) + 14);
  return {
    grid: all.map((p) => grid(p.plot)),
    xAxis: all.map((p, i) => ({
      ...style,
      type: "value" as const,
      gridIndex: i,
      min,
      max,
      minInterval: 1,
      interval: steps(max - min, p.plot.width, room),
      splitLine: { show: false },
      ...(isLast(data, view.width, i) ? timeName(data, view.width) : {}),
      axisLabel: { ...style.axisLabel, formatter: (value: number) => String(value) },
    })),
    yAxis: all.map((p, i) => ({ ...style, type: "value" as const, gridIndex: i, ...axisOf(p.panel), axisLabel: { ...style.axisLabel, formatter: labelOf(p.panel) } })),
  };
}

/** The smallest round step between labels that leaves each its room. */
const steps = (span: number, width: number, room: number): number => [1, 2, 5, 10, 20, 50, 100].find((step) => (width * step) / span >= room) ?? 200;

const titles = (all: readonly PanelPlace[], { palette, fontFamily }: View) =>
  all.flatMap(({ title, titleTop, titleLeft }) =>
    title.map((text, i) => ({
      type: "text" as const,
      silent: true,
      z: 5,
      x: titleLeft,
      y: titleTop + i * 17,
      style: { text, fill: palette.text, font: `600 13px ${fontFamily}`, textVerticalAlign: "top" as const },
    })),
  );

function option(data: FanChartData, view: View): EChartsOption {
  const { palette } = view;
  const all = places(data, view.width);
  const frame = all.length > 0 ? axes(data, view, all) : {};
  return {
    ...base(view),
    ...frame,
    tooltip: {
      ...tooltip(palette),
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: palette.muted } },
      formatter: (params) => {
        const point = [params].flat()[0] as { dataIndex?: number; axisIndex?: number } | undefined;
        const place = all[point?.axisIndex ?? 0];
        return place ? tipAt(data, place.panel, point?.dataIndex ?? -1) : "";
      },
    },
    graphic: { elements: [...titles(all, view), ...seen(data, all, palette)] },
    series: all.flatMap((p, i) => [
      band(data, p, i, ["p05", "p95"], palette),
      band(data, p, i, ["p25", "p75"], palette),
      median(data, p, i, palette),
      ...counts(data, p, i, palette),
    ]),
  };
}

const legend = ({ labels, panels, seen }: FanChartData, palette: Palette): LegendKey[] => [
  { label: labels.median, swatch: "line", colours: [category(palette, 0)] },
  { label: labels.half, swatch: "band-strong", colours: [category(palette, 0)] },
  { label: labels.most, swatch: "band", colours: [category(palette, 0)] },
  ...(panels.some((p) => p.counted) ? [{ label: labels.counted ?? "", swatch: "dot" as const, colours: [palette.text] }] : []),
  ...(seen === undefined ? [] : [{ label: labels.seen ?? "", swatch: "dashed" as const, colours: [palette.muted] }]),
];

export default { uses: [LineChart, CustomChart, ScatterChart, GridComponent, TooltipComponent, GraphicComponent], height, legend, option } satisfies Chart<FanChartData>;
