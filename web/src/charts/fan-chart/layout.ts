import { axisName } from "../../kit/base";
import type { Plot } from "../../kit/scale";
import { wrap } from "../../kit/text";
import type { FanChartData, FanPanel } from "./data";

const margin = { left: 52, right: 16, between: 18 };
const plotHeight = 150;
const titleSize = 13;
const titleLine = 17;
const ticksRoom = 34;

export interface PanelPlace {
  readonly panel: FanPanel;
  readonly plot: Plot;
  readonly title: readonly string[];
  /** Where the title's first line stands. */
  readonly titleTop: number;
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

const name = (data: FanChartData, width: number) => axisName(data.labels.time, panelWidth(data, width) - margin.left - margin.right);

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
  return data.panels.map((panel, i) => {
    const [row, column] = [Math.floor(i / across), i % across];
    const titleTop = lines.slice(0, row).reduce((sum, l) => sum + rowHeight(l), 0);
    const left = column * (each + margin.between) + margin.left;
    const top = titleTop + lines[row]! * titleLine + 8;
    return { panel, title: title(panel, each), titleTop, plot: { left, top, width: Math.max(1, each - margin.left - margin.right), height: plotHeight } };
  });
}

/** Whether no panel stands below this one. */
export const isLast = (data: FanChartData, width: number, index: number): boolean => index + columns(data, width) >= data.panels.length;

/** Round ends of a vertical axis that hold the outer band, and the step between its lines. */
export function axisOf(panel: FanPanel): { min: number; max: number; interval: number } {
  const known = [...panel.p05, ...panel.p95, ...(panel.counted ?? [])].filter((v) => v !== null);
  const [low, high] = panel.range ?? (known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)]);
  const span = high > low ? high - low : Math.max(1e-6, Math.abs(high)) || 1;
  const unit = 10 ** Math.floor(Math.log10(span / 4));
  const interval = [1, 2, 2.5, 5, 10].map((m) => m * unit).find((step) => step * 4 >= span * 0.999)!;
  const min = Math.floor(low / interval + 1e-9) * interval;
  const max = Math.ceil(high / interval - 1e-9) * interval;
  return { min, max: max > min ? max : min + interval, interval };
}
