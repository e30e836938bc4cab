import { barLayout, type BarLayout } from "../../kit/bars";
import { axisName } from "../../kit/base";
import { linear, plotWithin, type Plot, type Scale } from "../../kit/scale";
import { textWidth } from "../../kit/text";
import type { TornadoData, TornadoItem } from "./data";

const rightMargin = 16;
/** Room for the line's own name over the bars. */
const headRoom = 24;

const reachOf = (data: TornadoData, item: TornadoItem): number => Math.max(0, ...item.ends.map(([, value]) => Math.abs(value - data.present)));

/** What moves the value farthest comes first. */
export const ordered = (data: TornadoData): readonly TornadoItem[] => [...data.items].sort((a, b) => reachOf(data, b) - reachOf(data, a));

const rowsOf = (items: readonly TornadoItem[], width: number): BarLayout => barLayout(items.map((i) => (i.label ? `${i.id} ${i.label}` : i.id)), width);

/** Round ends around all values with room for the figures beside the bars, and the step between lines. */
export function axisOf(data: TornadoData): { min: number; max: number; interval: number } {
  const all = [data.present, ...data.items.flatMap((i) => i.ends.map(([, value]) => value))];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((high - low) * 0.35, data.share ? 0.01 : Math.abs(data.present) * 0.01 || 0.01);
  const unit = 10 ** Math.floor(Math.log10((high - low + 2 * room) / 4));
  const interval = [1, 2, 5, 10].map((m) => m * unit).find((step) => step * 4 >= high - low + 2 * room)!;
  const [least, most] = data.share ? [0, 1] : [-Infinity, Infinity];
  return {
    min: Math.max(least, Math.floor((low - room) / interval) * interval),
    max: Math.min(most, Math.ceil((high + room) / interval) * interval),
    interval,
  };
}

export interface TornadoLayout {
  readonly items: readonly TornadoItem[];
  readonly rows: BarLayout;
  readonly plot: Plot;
  readonly sx: Scale;
}

export function layout(data: TornadoData, view: { readonly width: number; readonly height: number }): TornadoLayout {
  const items = ordered(data);
  const rows = rowsOf(items, view.width);
  const plot = plotWithin(view, { top: headRoom + rows.top, bottom: nameRoom(data, view.width, rows), left: rows.left, right: rightMargin });
  const axis = axisOf(data);
  return { items, rows, plot, sx: linear([axis.min, axis.max], [plot.left, plot.left + plot.width]) };
}

const nameRoom = (data: TornadoData, width: number, rows: BarLayout): number => axisName(data.labels.value, width - rows.left - rightMargin).room;

export function height(data: TornadoData, width: number): number {
  const rows = rowsOf(data.items, width);
  return headRoom + rows.top + rows.rowHeight * Math.max(1, data.items.length) + nameRoom(data, width, rows);
}

/** From where to where the line is drawn: through all rows, or past the bars only. */
export function lineSpans({ rows, plot, items }: TornadoLayout): [number, number][] {
  const top = 6;
  if (!rows.narrow) return [[top, plot.top + plot.height]];
  const each = plot.height / Math.max(1, items.length);
  const past = items.map((_, i): [number, number] => {
    const middle = plot.top + (i + 0.5) * each;
    return [middle - rows.barWidth / 2 - 2, middle + rows.barWidth / 2 + 2];
  });
  return [[top, top + 14], ...past];
}

/** Where the name of the line stands: beside it, on the side that has room. */
export function headAt(text: string, x: number, plot: Plot): { x: number; align: "left" | "right" } {
  return x + 6 + textWidth(text, 12.5) <= plot.left + plot.width ? { x: x + 6, align: "left" } : { x: x - 6, align: "right" };
}
