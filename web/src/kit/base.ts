import type { EChartsOption } from "echarts";
import type { View } from "./chart";
import type { Palette } from "./palette";
import type { Plot } from "./scale";
import { wrap } from "./text";

/** The part of an option that every chart shares. */
export function base(view: View): EChartsOption {
  const { palette } = view;
  return {
    animation: !view.still,
    animationDuration: 250,
    darkMode: view.theme === "dark",
    backgroundColor: "transparent",
    color: [...palette.categories],
    textStyle: { fontFamily: view.fontFamily, color: palette.text },
    aria: { enabled: false },
  };
}

/** Tooltip settings; `trigger` and `formatter` come from the chart. */
export function tooltip(palette: Palette) {
  return {
    confine: true,
    transitionDuration: 0,
    backgroundColor: palette.background,
    borderColor: palette.muted,
    borderWidth: 1,
    padding: [8, 10] as [number, number],
    textStyle: { color: palette.text, fontSize: 13 },
    extraCssText: "white-space:normal;max-width:min(22rem,80vw);box-shadow:0 2px 10px rgb(0 0 0/.18)",
  };
}

/** A grid that is exactly the plot: ECharts must not move it, since charts compute pixels from it. */
export const grid = (plot: Plot) => ({ ...plot, containLabel: false, outerBoundsMode: "none" as const });

/** Quiet axis lines and readable labels. */
export function axis(palette: Palette) {
  return {
    axisLine: { lineStyle: { color: palette.muted } },
    axisTick: { lineStyle: { color: palette.muted } },
    axisLabel: { color: palette.muted, fontSize: 12, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line } },
    nameTextStyle: { color: palette.text, fontSize: 13, lineHeight: 17 },
  };
}

/** The name of a horizontal axis, broken into lines no wider than the axis, and the room below the plot that it needs. */
export function axisName(text: string, width: number) {
  const lines = wrap(text, width, 13, 3);
  const axis = { name: lines.join("\n"), nameLocation: "middle" as const, nameGap: 28 };
  return { axis, room: 31 + lines.length * 17 };
}

/** The name of a vertical axis, which has only one line. */
export const sideName = (text: string, height: number) =>
  ({ name: wrap(text, height, 13, 1)[0] ?? "", nameLocation: "middle" as const, nameGap: 42, nameMoveOverlap: false });

/** A category axis of years that labels only round ones. */
export function yearAxis(years: readonly number[], step: number, palette: Palette) {
  const style = axis(palette);
  const round = (_: number, label: string) => Number(label) % step === 0;
  return {
    ...style,
    type: "category" as const,
    data: years.map(String),
    axisTick: { ...style.axisTick, alignWithLabel: true, interval: round },
    axisLabel: { ...style.axisLabel, interval: round },
    splitLine: { show: false },
  };
}
