import type { EChartsOption, SeriesOption } from "echarts";
import { CustomChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { axis, axisName, base, grid, sideName, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { linear } from "../../kit/scale";
import { number, percent } from "../../kit/text";
import { quantiles, tipHtml } from "../../kit/tip";
import type { TradeOffCurveData, TradeOffPoint } from "./data";
import { bandOutline, barShapes, type Curve, curves, hasBand, type Layout, layout } from "./layout";

const colour = (palette: Palette, curve: Curve): string =>
  curve === "loss" ? palette.text : category(palette, { abandonment: 0, entrapment: 1, adversary: 4 }[curve]);

const dash: Readonly<Record<Curve, "solid" | "dashed" | "dotted">> = { abandonment: "solid", entrapment: "solid", adversary: "dotted", loss: "solid" };

function pointTip({ labels }: TradeOffCurveData, point: TradeOffPoint | undefined): string {
  if (!point) return "";
  const lines = curves.map((c) => [labels[c], quantiles(point[c])] as const);
  return tipHtml({ title: `${labels.commitment}: ${number(point.commitment)}`, lines: [...lines, [labels.leastLoss, percent(point.leastLossShare)]] });
}

function line(data: TradeOffCurveData, curve: Curve, palette: Palette): SeriesOption {
  return {
    type: "line",
    name: data.labels[curve],
    z: curve === "loss" ? 5 : 4,
    symbol: "circle",
    symbolSize: 5,
    data: data.points.map((p) => [p.commitment, p[curve].median]),
    itemStyle: { color: colour(palette, curve) },
    lineStyle: { color: colour(palette, curve), width: curve === "loss" ? 3 : 2, type: data.priorDominated ? "dashed" : dash[curve] },
  };
}

function band(data: TradeOffCurveData, curve: Curve, { sx, plot, top }: Layout, palette: Palette): SeriesOption {
  const sy = linear([0, top], [plot.top + plot.height, plot.top]);
  const points = bandOutline(data.points, curve).map(([x, y]) => [sx(x), sy(y)] as [number, number]);
  return {
    type: "custom",
    silent: true,
    z: 2,
    data: points.length > 0 ? [[0, 0]] : [],
    renderItem: () => ({ type: "polygon", shape: { points }, style: { fill: colour(palette, curve), opacity: 0.15 } }),
  };
}

/** Bars in pixels: a bar series would widen the axis, and the bars would no longer lie under their commitments. */
function bars(data: TradeOffCurveData, { bars: strip, sx }: Layout, palette: Palette): SeriesOption {
  const shapes = barShapes(data.points, strip, sx);
  return {
    type: "custom",
    silent: true,
    z: 3,
    data: shapes.map((_, i) => [i, 0]),
    renderItem: (params) => ({ type: "rect", shape: shapes[params.dataIndex]!, style: { fill: palette.prior } }),
  };
}

/** Where the commitment stands: a shaded stretch and its median, through the curves and the bars. */
function present(data: TradeOffCurveData, { plot, bars: strip, sx }: Layout, palette: Palette) {
  const { median, p05, p95 } = data.present;
  const [y, height] = [plot.top, strip.top + strip.height - plot.top];
  return [
    { type: "rect" as const, z: 0, silent: true, shape: { x: sx(p05), y, width: Math.max(1, sx(p95) - sx(p05)), height }, style: { fill: palette.shade, stroke: "none" } },
    { type: "line" as const, z: 1, silent: true, shape: { x1: sx(median), y1: y, x2: sx(median), y2: y + height }, style: { stroke: palette.muted, lineWidth: 1.5, lineDash: [5, 4] } },
  ];
}

const nameOf = (data: TradeOffCurveData, width: number) => axisName(data.labels.commitment, width - 74);

function axes(data: TradeOffCurveData, view: View, { plot, top, bars: strip }: Layout): Pick<EChartsOption, "xAxis" | "yAxis"> {
  const style = axis(view.palette);
  const x = { ...style, type: "value" as const, min: 0, max: 1, interval: view.width < 500 ? 0.5 : 0.25, splitLine: { show: false } };
  const quiet = { axisLabel: { show: false }, axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } };
  return {
    xAxis: [{ ...x, axisLabel: { show: false }, axisTick: { show: false } }, { ...x, gridIndex: 1, ...nameOf(data, view.width).axis, axisLabel: { ...style.axisLabel, formatter: number } }],
    yAxis: [
      { ...style, type: "value", min: 0, max: top, interval: 0.2, ...sideName(data.labels.level, plot.height), axisLabel: { ...style.axisLabel, formatter: number } },
      { type: "value", gridIndex: 1, min: 0, max: 1, ...quiet, ...sideName("%", strip.height), nameTextStyle: style.nameTextStyle },
    ],
  };
}

function option(data: TradeOffCurveData, view: View): EChartsOption {
  const { palette } = view;
  const l = layout(data, view, nameOf(data, view.width).room);
  return {
    ...base(view),
    grid: [grid(l.plot), grid(l.bars)],
    ...axes(data, view, l),
    tooltip: {
      ...tooltip(palette),
      trigger: "axis",
      axisPointer: { type: "line", lineStyle: { color: palette.muted } },
      formatter: (params) => pointTip(data, data.points[[params].flat()[0]?.dataIndex ?? -1]),
    },
    graphic: { elements: present(data, l, palette) },
    series: [...curves.filter(hasBand).map((c) => band(data, c, l, palette)), ...curves.map((c) => line(data, c, palette)), bars(data, l, palette)],
  };
}

function legend({ labels, priorDominated }: TradeOffCurveData, palette: Palette): LegendKey[] {
  const lines = curves.map((c): LegendKey => ({ label: labels[c], swatch: priorDominated || dash[c] !== "solid" ? "dashed" : "line", colours: [colour(palette, c)] }));
  return [
    ...lines,
    { label: labels.interval, swatch: "band", colours: [palette.muted] },
    { label: labels.present, swatch: "fill", colours: [palette.shade] },
    { label: labels.leastLoss, swatch: "fill", colours: [palette.prior] },
    ...(priorDominated ? [{ label: labels.priorDominated, swatch: "dashed" as const, colours: [palette.prior] }] : []),
  ];
}

export default {
  uses: [LineChart, CustomChart, GridComponent, TooltipComponent, GraphicComponent],
  legend,
  option,
} satisfies Chart<TradeOffCurveData>;
