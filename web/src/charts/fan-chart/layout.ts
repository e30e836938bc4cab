import { axisName } from "../../kit/base";
import { symlog, symlogInverse, type Plot, type Scale } from "../../kit/scale";
import { short, textWidth, wrap } from "../../kit/text";
import type { FanChartData, FanPanel } from "./data";

const margin = { left: 52, right: 16, between: 18 };
const plotHeight = 150;
const titleSize = 13;
const titleLine = 17;
const ticksRoom = 34;

/** At most so many decimals, with a true minus sign. */
export const rounded = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)) + 0).replace("-", "−");

/** Where a value stands on the panel's axis: itself, or its place on a logarithmic one. */
export const placeOf = (panel: FanPanel): Scale => (panel.linear === undefined ? (value) => value : symlog(panel.linear));

/** What stands at a line of the axis: as many decimals as the step between two lines needs; large numbers short. */
export function labelOf(panel: FanPanel): (at: number) => string {
  if (panel.linear !== undefined) {
    const back = symlogInverse(panel.linear);
    return (at) => short(back(at));
  }
  const { interval } = axisOf(panel);
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(interval)));
  return (value) => (Math.abs(value) >= 1e5 ? short(value) : rounded(value, decimals));
}

/** Room for the labels of the widest vertical axis. */
export const leftRoom = (data: FanChartData): number => Math.max(margin.left, ...data.panels.map((panel) => widestLabel(panel) + 14));

function widestLabel(panel: FanPanel): number {
  const { min, max, interval } = axisOf(panel);
  const [label, lines] = [labelOf(panel), Math.round((max - min) / interval)];
  return Math.max(...Array.from({ length: lines + 1 }, (_, i) => textWidth(label(min + i * interval), 12)));
}

export interface PanelPlace {
  readonly panel: FanPanel;
  readonly plot: Plot;
  readonly title: readonly string[];
  /** Where the title's first line stands. */
  readonly titleTop: number;
  readonly titleLeft: number;
}

const columns = (data: FanChartData, width: number): number => (width < 560 || data.panels.length < 2 ? 1 : 2);

const panelWidth = (data: FanChartData, width: number): number => {
  const across = columns(data, width);
  return (width - (across - 1) * margin.between) / across;
};

/** Bold letters are wider than widths are estimated for. */
const bold = 1.12;

const title = (panel: FanPanel, width: number): string[] =>
  wrap(panel.unit ? `${panel.label} (${panel.unit})` : panel.label, (width - 10) / bold, titleSize, 3);

/** Lines that the titles of each row of panels take. */
function titleLines(data: FanChartData, width: number): number[] {
  const across = columns(data, width);
  const lines = data.panels.map((p) => title(p, panelWidth(data, width)).length);
  return Array.from({ length: Math.ceil(lines.length / across) }, (_, row) => Math.max(...lines.slice(row * across, (row + 1) * across)));
}

const rowHeight = (lines: number): number => lines * titleLine + 8 + plotHeight + ticksRoom;

const name = (data: FanChartData, width: number) => axisName(data.labels.time, panelWidth(data, width) - leftRoom(data) - margin.right);

/** The name of the time axis stands under the last panel of each column. */
export const timeName = (data: FanChartData, width: number) => name(data, width).axis;

export function height(data: FanChartData, width: number): number {
  const rows = titleLines(data, width).reduce((sum, lines) => sum + rowHeight(lines), 0);
  return Math.max(120, rows + name(data, width).room - ticksRoom + 6);
}

export function places(data: FanChartData, width: number): PanelPlace[] {
  const across = columns(data, width);
  const each = panelWidth(data, width);
  const lines = titleLines(data, width);
  const room = leftRoom(data);
  return data.panels.map((panel, i) => {
    const [row, column] = [Math.floor(i / across), i % across];
    const titleTop = lines.slice(0, row).reduce((sum, l) => sum + rowHeight(l), 0);
    const left = column * (each + margin.between) + room;
    const top = titleTop + lines[row]! * titleLine + 8;
    return { panel, title: title(panel, each), titleTop, titleLeft: left - room + 8, plot: { left, top, width: Math.max(1, each - room - margin.right), height: plotHeight } };
  });
}

/** Whether no panel stands below this one. */
export const isLast = (data: FanChartData, width: number, index: number): boolean => index + columns(data, width) >= data.panels.length;

/** Round ends of a vertical axis that hold the outer band, and the step between its lines. */
export function axisOf(panel: FanPanel): { min: number; max: number; interval: number } {
  const known = [...panel.p05, ...panel.p95, ...(panel.counted ?? [])].filter((v) => v !== null);
  const [low, high] = panel.range ?? (known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)]);
  if (panel.linear !== undefined) return logAxis(symlog(panel.linear)(low), symlog(panel.linear)(high));
  const span = high > low ? high - low : Math.max(1e-6, Math.abs(high)) || 1;
  const unit = 10 ** Math.floor(Math.log10(span / 4));
  const interval = [1, 2, 2.5, 5, 10].map((m) => m * unit).find((step) => step * 4 >= span * 0.999)!;
  const min = Math.floor(low / interval + 1e-9) * interval;
  const max = Math.ceil(high / interval - 1e-9) * interval;
  return { min, max: max > min ? max : min + interval, interval };
}

/** The same on a logarithmic axis: lines at whole powers of ten, one of them at zero. */
function logAxis(low: number, high: number): { min: number; max: number; interval: number } {
  const interval = Math.max(1, Math.ceil((high - low) / 6));
  const min = Math.floor(low / interval + 1e-9) * interval;
  return { min, max: Math.max(min + interval, Math.ceil(high / interval - 1e-9) * interval), interval };
}
