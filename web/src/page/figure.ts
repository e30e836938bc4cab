import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart, View } from "../kit/chart";
import { palettes } from "../kit/palette";
import { mountKeys } from "./keys";
import { legendList } from "./legend";
import { currentTheme } from "./theme";

use([SVGRenderer]);

const defaultHeight = 360;
const stillness = matchMedia("(prefers-reduced-motion: reduce)");

/** One chart on the page: reserves its room at once, draws itself when asked to. */
export class ChartFigure {
  private drawn: EChartsType | undefined;
  private legend: HTMLElement | undefined;

  constructor(
    private readonly figure: HTMLElement,
    readonly canvas: HTMLElement,
    private readonly chart: Chart<unknown>,
    private readonly data: unknown,
  ) {
    use(chart.uses);
    this.reserve();
  }

  /** Whether the figure takes part in the page's layout now. */
  get visible(): boolean {
    return this.canvas.clientWidth > 0;
  }

  get waiting(): boolean {
    return this.drawn === undefined;
  }

  /** Draws, or draws anew at the present size and in the present theme. */
  draw(animated = true): void {
    if (!this.visible) return;
    this.reserve();
    const view = this.view(animated);
    const first = !this.drawn;
    if (first) this.start(view);
    this.drawn?.resize({ width: view.width, height: view.height });
    // Lets the print stylesheet scale the drawing to the sheet.
    this.canvas.querySelector("svg")?.setAttribute("viewBox", `0 0 ${view.width} ${view.height}`);
    this.drawn?.setOption(this.chart.option(this.data, view), { notMerge: true });
    if (first && this.drawn) mountKeys(this.canvas, this.drawn);
    this.showLegend(view);
  }

  /** Draws at once and whole, as printing needs it. */
  flush(): void {
    this.draw(false);
    this.drawn?.getZr().flush();
  }

  private start(view: View): void {
    this.canvas.replaceChildren();
    this.drawn = init(this.canvas, null, { renderer: "svg", width: view.width, height: view.height });
    this.drawn.on("click", (event) => {
      const href = (event.data as { href?: unknown } | undefined)?.href;
      if (typeof href === "string" && href.startsWith("#")) location.hash = href;
    });
    this.figure.dataset["state"] = "drawn";
  }

  private showLegend({ palette }: View): void {
    const list = legendList(this.chart.legend(this.data, palette));
    if (this.legend) this.legend.replaceWith(list);
    else this.canvas.before(list);
    this.legend = list;
  }

  private reserve(): void {
    const width = this.canvas.clientWidth || Math.min(innerWidth - 32, 960);
    this.canvas.style.height = `${this.height(width)}px`;
  }

  private height(width: number): number {
    return this.chart.height?.(this.data, width) ?? (Number(this.figure.dataset["height"]) || defaultHeight);
  }

  private view(animated: boolean): View {
    const theme = currentTheme();
    const width = this.canvas.clientWidth;
    return {
      width,
      height: this.height(width),
      theme,
      palette: palettes[theme],
      fontFamily: getComputedStyle(this.canvas).fontFamily,
      still: !animated || stillness.matches,
    };
  }
}
