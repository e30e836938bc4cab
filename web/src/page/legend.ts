import type { LegendKey, Swatch } from "../kit/chart";
import { hatch } from "../kit/hatch";

const ns = "http://www.w3.org/2000/svg";
let ramps = 0;

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(ns, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function ramp(colours: readonly string[]): SVGElement[] {
  const id = `legend-ramp-${++ramps}`;
  const gradient = shape("linearGradient", { id });
  colours.forEach((colour, i) => gradient.append(shape("stop", { offset: i / (colours.length - 1), "stop-color": colour })));
  return [gradient, shape("rect", { x: 0, y: 3, width: 40, height: 8, fill: `url(#${id})` })];
}

function numeral(fill: string): SVGElement {
  const text = shape("text", { x: 11, y: 12, fill, "text-anchor": "middle", "font-size": 12, "font-weight": 700 });
  text.textContent = "1";
  return text;
}

const stroke = (colour: string) => ({ stroke: colour, "stroke-width": 2, fill: "none" });

/** How each kind of key is drawn, in a box 22 (ramps 40) by 14. */
const drawings: Readonly<Record<Swatch, (colours: readonly string[], colour: string) => SVGElement[]>> = {
  fill: (_, fill) => [shape("rect", { x: 3.5, y: 1.5, width: 15, height: 11, fill, stroke: "currentColor", "stroke-opacity": 0.45 })],
  line: (_, colour) => [shape("path", { d: "M1 7H21", ...stroke(colour) })],
  dashed: (_, colour) => [shape("path", { d: "M1 7H21", ...stroke(colour), "stroke-dasharray": "4 3" })],
  band: (_, fill) => [shape("rect", { x: 1, y: 2, width: 20, height: 10, fill, "fill-opacity": 0.3 })],
  "band-strong": (_, fill) => [shape("rect", { x: 1, y: 2, width: 20, height: 10, fill, "fill-opacity": 0.6 })],
  dot: (_, fill) => [shape("circle", { cx: 11, cy: 7, r: 4, fill })],
  ring: (_, colour) => [shape("circle", { cx: 11, cy: 7, r: 4, ...stroke(colour) })],
  cross: (_, colour) => [shape("path", { d: "M2 7H20M11 0V14", ...stroke(colour), "stroke-width": 1.25 })],
  diamond: (_, fill) => [shape("path", { d: "M5 7L11 1L17 7L11 13Z", fill })],
  arrow: (_, fill) => [shape("path", { d: "M1 2H14L21 7L14 12H1Z", fill })],
  hatch: (_, colour) => hatch(1, 1, 20, 12, 6).map((s) => shape("line", { ...s, ...stroke(colour), "stroke-width": 1 })),
  number: (_, fill) => [numeral(fill)],
  ramp: (colours) => ramp(colours),
};

function swatch({ swatch, colours }: LegendKey): SVGElement {
  const width = swatch === "ramp" ? 40 : 22;
  const svg = shape("svg", { width, height: 14, viewBox: `0 0 ${width} 14`, "aria-hidden": "true" });
  svg.append(...drawings[swatch](colours, colours[0] ?? "currentColor"));
  return svg;
}

/** The legend as a list, so that it wraps on a phone and can be read aloud. */
export function legendList(keys: readonly LegendKey[]): HTMLUListElement {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const key of keys) {
    const item = document.createElement("li");
    item.append(swatch(key), key.label);
    list.append(item);
  }
  return list;
}
