import type { CustomSeriesOption, LineSeriesOption } from "echarts";
import type { Palette } from "../../kit/palette";
import { runs, span } from "../../kit/years";
import type { Plot, Scale } from "../../kit/scale";
import type { IndicatorPoint } from "./data";

type Places = readonly (IndicatorPoint | undefined)[];

const apart = 7;

/** How far each series stands aside of its year: years that stand alone have no line, and their marks would hide each other. */
export function asides(all: readonly Places[]): number[] {
  const alone = all.every((places) => runs(places, (p) => p !== undefined).every(([from, to]) => from === to));
  return all.map((_, i) => (alone ? (i - (all.length - 1) / 2) * apart : 0));
}

/** The 5–95 % band as one polygon for each unbroken run of years. */
export function bandPolygons(places: Places, plot: Plot, sy: Scale, aside = 0): [number, number][][] {
  const middle = (i: number) => {
    const { x, width } = span(plot, places.length, i, i);
    return x + width / 2 + aside;
  };
  return runs(places, (p) => p !== undefined).map(([from, to]) => {
    const indices = Array.from({ length: to - from + 1 }, (_, k) => from + k);
    const edge = (end: "p05" | "p95") => indices.map((i): [number, number] => [middle(i), sy(places[i]![end])]);
    const lower = edge("p05");
    // A single year has no width of its own; give it enough to be seen.
    if (indices.length === 1) return around(lower[0]!, edge("p95")[0]!);
    return [...edge("p95"), ...lower.reverse()];
  });
}

const around = ([x, low]: [number, number], [, high]: [number, number]): [number, number][] =>
  [[x - 3, high], [x + 3, high], [x + 3, low], [x - 3, low]];

export function band(polygons: [number, number][][], colour: string): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 2,
    data: polygons.map((_, i) => [i, 0]),
    renderItem: (params) => ({
      type: "polygon",
      shape: { points: polygons[params.dataIndex]! },
      style: { fill: colour, opacity: 0.2 },
    }),
  };
}

/** The steps that touch a year resting on the prior are dashed, all others solid. */
export function medians(places: Places, colour: string, palette: Palette, name: string, aside = 0): LineSeriesOption[] {
  const touchesPrior = (i: number) => [i - 1, i, i + 1].some((k) => places[k]?.priorDominated);
  const common = { type: "line" as const, name, symbol: "circle", symbolSize: 6, symbolOffset: [aside, 0] as [number, number], showAllSymbol: true, connectNulls: false };
  const dashed = places.map((p, i) => (p && touchesPrior(i) ? { value: p.median, symbolSize: p.priorDominated ? 6 : 0 } : null));
  const solid = places.map((p) => (p && !p.priorDominated ? p.median : null));
  return [
    { ...common, z: 3, data: dashed, lineStyle: { color: colour, type: "dashed", width: 1.5 }, itemStyle: { color: palette.background, borderColor: colour, borderWidth: 1.5 } },
    { ...common, z: 4, data: solid, lineStyle: { color: colour, width: 2.25 }, itemStyle: { color: colour } },
  ];
}
