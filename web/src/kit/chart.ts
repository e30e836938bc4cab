import type { EChartsOption } from "echarts";
import type { use } from "echarts/core";
import type { Palette, Theme } from "./palette";

/** What a chart may know of the place it is drawn in; sizes in CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly palette: Palette;
  readonly fontFamily: string;
  /** No animation: the reader asked for reduced motion, or the page is being printed. */
  readonly still: boolean;
}

export type Swatch = "fill" | "line" | "dashed" | "band" | "band-strong" | "dot" | "ring" | "cross" | "diamond" | "arrow" | "hatch" | "number" | "ramp";

/** One entry of the legend above a chart. `colours` holds the stops when the swatch is a ramp. */
export interface LegendKey {
  readonly label: string;
  readonly swatch: Swatch;
  readonly colours: readonly string[];
}

/** A chart: pure functions from its data and the view; found by the name of its folder. */
export interface Chart<Data> {
  /** The parts of ECharts that the option needs. */
  readonly uses: Parameters<typeof use>[0];
  /** The data with words that stand elsewhere on the page; `textOf` gives the text of the row to which a link leads, if there is one. */
  complete?(data: Data, textOf: (href: string) => string | undefined): Data;
  /** Height in pixels that the data ask for; without it the page decides. */
  height?(data: Data, width: number): number;
  legend(data: Data, palette: Palette): readonly LegendKey[];
  option(data: Data, view: View): EChartsOption;
}

export type AnyChart = Chart<never>;
