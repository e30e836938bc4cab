import type { EChartsOption } from "echarts";
import { CustomChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { axis, axisName, base, grid, sideName, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import type { Palette } from "../../kit/palette";
import { percent } from "../../kit/text";
import { itemTip, quantiles, type Tip } from "../../kit/tip";
import type { PhasePlaneData, PhasePoint } from "./data";
import { geometry, regionSize, type Geometry } from "./geometry";
import { pointShape, stepShape } from "./shapes";

function tip({ labels }: PhasePlaneData, point: PhasePoint): Tip {
  return {
    title: String(point.year),
    lines: [
      [labels.verdict, point.verdictLabel],
      [labels.probability, point.probability === null ? null : percent(point.probability)],
      [labels.x, quantiles(point.x)],
      [labels.y, quantiles(point.y)],
      ["", point.priorDominated ? labels.priorDominated : null],
    ],
  };
}

/** Bands in which the line between the regions may lie, and the names of the regions. */
function backdrop(data: PhasePlaneData, { plot, sx, sy, regions }: Geometry, palette: Palette) {
  const band = (x: number, y: number, width: number, height: number) => ({
    type: "rect" as const,
    z: 0,
    silent: true,
    shape: { x, y, width, height },
    style: { fill: palette.shade, stroke: "none" },
  });
  const [[x0, x1], [y0, y1]] = [data.boundary.x, data.boundary.y];
  const names = regions.map(({ label, x, y, width, side }) => ({
    type: "text" as const,
    z: 1,
    silent: true,
    style: {
      text: label,
      x: side === "low" ? x : x + width,
      y,
      textAlign: side === "low" ? ("left" as const) : ("right" as const),
      fill: palette.muted,
      fontSize: regionSize,
      fontWeight: 600,
    },
  }));
  return [
    band(sx(x0), plot.top, sx(x1) - sx(x0), plot.height),
    band(plot.left, sy(y1), plot.width, sy(y0) - sy(y1)),
    ...names,
  ];
}

/** Year labels lie over everything, with a halo of the background. */
function yearTexts(data: PhasePlaneData, { yearLabels }: Geometry, palette: Palette) {
  return yearLabels.map(({ index, box }) => ({
    type: "text" as const,
    z: 20,
    silent: true,
    style: {
      text: String(data.points[index]!.year),
      x: box.x,
      y: box.y + 1,
      fill: palette.text,
      stroke: palette.background,
      lineWidth: 3,
      fontSize: 12,
    },
  }));
}

function axes(data: PhasePlaneData, { plot }: Geometry, view: View) {
  const style = { ...axis(view.palette), type: "value" as const, min: 0, max: 1, splitLine: { show: false } };
  return {
    xAxis: { ...style, ...axisName(data.labels.x, plot.width).axis, interval: view.width < 500 ? 0.5 : 0.25 },
    yAxis: { ...style, ...sideName(data.labels.y, plot.height), interval: 0.25 },
  };
}

function option(data: PhasePlaneData, view: View): EChartsOption {
  const { palette } = view;
  const g = geometry(data, view);
  const fonts = <T extends { style: object }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, style: { ...item.style, fontFamily: view.fontFamily } }));
  return {
    ...base(view),
    grid: grid(g.plot),
    ...axes(data, g, view),
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    graphic: { elements: [...fonts(backdrop(data, g, palette)), ...fonts(yearTexts(data, g, palette))] },
    series: [
      {
        type: "custom",
        silent: true,
        z: 3,
        data: data.points.slice(1).map((p) => [p.x.median, p.y.median]),
        renderItem: (params) => stepShape(data, g, params.dataIndex, palette),
      },
      {
        type: "custom",
        z: 5,
        data: data.points.map((p) => ({ name: String(p.year), value: [p.x.median, p.y.median], tip: tip(data, p) })),
        renderItem: (params) => pointShape(data, g, params.dataIndex, palette),
      },
    ],
  };
}

function legend(data: PhasePlaneData, palette: Palette): LegendKey[] {
  const { labels, points } = data;
  const last = palette.time.at(-1)!;
  const years = points.length > 0 ? `${labels.time} (${points[0]!.year}–${points.at(-1)!.year})` : labels.time;
  return [
    { label: years, swatch: "ramp", colours: palette.time },
    { label: labels.median, swatch: "dot", colours: [last] },
    { label: labels.interval, swatch: "cross", colours: [last] },
    ...(points.some((p) => p.priorDominated) ? [{ label: labels.priorDominated, swatch: "ring" as const, colours: [palette.prior] }] : []),
    { label: labels.boundary, swatch: "fill", colours: [palette.shade] },
  ];
}

export default { uses: [CustomChart, GridComponent, TooltipComponent, GraphicComponent], legend, option } satisfies Chart<PhasePlaneData>;
