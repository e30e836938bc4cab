import { axis } from "./base";
import type { Palette } from "./palette";
import { textWidth, wrap } from "./text";

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
