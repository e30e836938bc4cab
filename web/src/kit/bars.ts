import type { EChartsOption } from "echarts";
import { axis, axisName, base, grid, tooltip } from "./base";
import type { View } from "./chart";
import type { Palette } from "./palette";
import { plotWithin } from "./scale";
import { textWidth, wrap } from "./text";
import { itemTip } from "./tip";

const fontSize = 12.5;
const lineHeight = 16;
const barWidth = 14;

/** How the names of horizontal bars are set: at the left, or above the bars where the chart is narrow. */
export interface BarLayout {
  readonly narrow: boolean;
  readonly left: number;
  readonly names: readonly string[];
  /** Room over the first row, into which the name above the first bar reaches. */
  readonly top: number;
  readonly rowHeight: number;
  readonly barWidth: number;
}

export function barLayout(labels: readonly string[], width: number): BarLayout {
  const narrow = width < 640;
  const widest = Math.max(60, ...labels.map((label) => textWidth(label, fontSize)));
  const room = narrow ? width - 28 : Math.min(widest + 4, width * 0.45);
  const broken = labels.map((label) => wrap(label, room, fontSize, 2));
  const most = Math.max(1, ...broken.map((lines) => lines.length));
  const nameHeight = most * lineHeight;
  const rowHeight = narrow ? nameHeight + barWidth + 12 : Math.max(nameHeight, barWidth) + 10;
  const names = broken.map((lines) => lines.join("\n"));
  return { narrow, left: narrow ? 18 : room + 12, top: narrow ? nameHeight / 2 : 4, names, rowHeight, barWidth };
}

/** The vertical axis that carries the names, first one on top. */
export function nameAxis(layout: BarLayout, palette: Palette) {
  const style = axis(palette);
  const above = {
    inside: true,
    margin: 0,
    align: "left" as const,
    verticalAlign: "bottom" as const,
    padding: [0, 0, barWidth / 2 + 2, 0] as [number, number, number, number],
  };
  return {
    type: "category" as const,
    inverse: true,
    data: layout.names.map((_, i) => String(i)),
    z: 10,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      ...style.axisLabel,
      color: palette.text,
      fontSize,
      lineHeight,
      interval: 0,
      hideOverlap: false,
      formatter: (_: string, i: number) => layout.names[i] ?? "",
      ...(layout.narrow ? above : {}),
    },
  };
}

/** What charts of horizontal bars have in common. */
export interface NamedBars {
  readonly names: readonly string[];
  /** Name of the horizontal axis. */
  readonly axis: string;
  /** Room at the right, for what stands behind the bars. */
  readonly right: number;
}

/** All of the option for bars of shares, from nothing to the whole, but the bars themselves; with the layout that these follow. */
export function shareBars({ names, axis: title, right }: NamedBars, view: View): { readonly layout: BarLayout; readonly option: EChartsOption } {
  const { palette } = view;
  const layout = barLayout(names, view.width);
  const name = axisName(title, view.width - layout.left - right);
  const style = axis(palette);
  const option: EChartsOption = {
    ...base(view),
    grid: grid(plotWithin(view, { top: layout.top, bottom: name.room, left: layout.left, right })),
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
  };
  return { layout, option };
}

/** Height that bars with these names ask for. */
export function barsHeight({ names, axis: title, right }: NamedBars, width: number): number {
  const layout = barLayout(names, width);
  return layout.top + layout.rowHeight * Math.max(1, names.length) + axisName(title, width - layout.left - right).room;
}
