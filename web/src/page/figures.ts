import { charts } from "../charts";
import type { Chart } from "../kit/chart";
import { ChartFigure } from "./figure";
import { rowText } from "./rows";
import { onThemeChange } from "./theme";

/** Reads one `<figure class="chart">`; what is wrong with it goes to the console, and its fallback text stays. */
function open(figure: HTMLElement): ChartFigure | null {
  const name = figure.dataset["chart"] ?? "";
  try {
    const chart = charts.get(name);
    const canvas = figure.querySelector<HTMLElement>(".canvas");
    const json = figure.querySelector('script[type="application/json"]')?.textContent;
    if (!chart) throw new Error(`no chart is called "${name}"; there are ${[...charts.keys()].join(", ")}`);
    if (!canvas || !json) throw new Error("the figure needs a .canvas and a script of type application/json");
    const [drawn, data] = [chart as Chart<unknown>, JSON.parse(json) as unknown];
    return new ChartFigure(figure, canvas, drawn, drawn.complete?.(data, rowText) ?? data);
  } catch (error) {
    return fail(figure, name, error);
  }
}

function fail(figure: HTMLElement, name: string, error: unknown): null {
  figure.dataset["state"] = "failed";
  console.error(`chart ${name}:`, error);
  return null;
}

/** A fault in one chart must not take the others with it. */
function attempt(figure: ChartFigure, act: (figure: ChartFigure) => void): void {
  try {
    act(figure);
  } catch (error) {
    const place = figure.canvas.closest<HTMLElement>("figure")!;
    fail(place, place.dataset["chart"] ?? "", error);
  }
}

/** Draws each figure when it first comes into sight, also when its section or `details` opens later. */
function drawWhenSeen(figures: readonly ChartFigure[]): void {
  const of = new Map<Element, ChartFigure>(figures.map((f) => [f.canvas, f]));
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const figure = of.get(target);
        if (isIntersecting && figure?.waiting) attempt(figure, (f) => f.draw());
      }
    },
    { rootMargin: "300px 0px" },
  );
  figures.forEach((f) => sight.observe(f.canvas));
}

function redrawOnResize(figures: readonly ChartFigure[]): void {
  const of = new Map<Element, { figure: ChartFigure; width: number }>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const known = of.get(target)!;
      if (known.width === contentRect.width) continue;
      known.width = contentRect.width;
      if (!known.figure.waiting) attempt(known.figure, (f) => f.draw(false));
    }
  });
  for (const figure of figures) {
    of.set(figure.canvas, { figure, width: figure.canvas.clientWidth });
    sizes.observe(figure.canvas);
  }
}

/** Finds every chart figure under `root` and keeps it drawn. */
export function mountFigures(root: ParentNode): void {
  const figures = [...root.querySelectorAll<HTMLElement>("figure.chart")].map(open).filter((f) => f !== null);
  drawWhenSeen(figures);
  redrawOnResize(figures);
  const redraw = () => figures.filter((f) => !f.waiting).forEach((f) => attempt(f, (g) => g.draw(false)));
  onThemeChange(redraw);
  matchMedia("(prefers-reduced-motion: reduce)").addEventListener("change", redraw);
  addEventListener("beforeprint", () => figures.filter((f) => f.visible).forEach((f) => attempt(f, (g) => g.flush())));
}
