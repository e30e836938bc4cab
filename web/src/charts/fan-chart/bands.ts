import type { Scale } from "../../kit/scale";
import { runs } from "../../kit/years";
import type { FanPanel } from "./data";
import { placeOf } from "./layout";

type Edge = "p05" | "p25" | "p75" | "p95";

/** A band as one polygon for each unbroken run of points that have an answer. */
export function bandPolygons(panel: FanPanel, at: readonly number[], low: Edge, high: Edge, sx: Scale, sy: Scale): [number, number][][] {
  const place = placeOf(panel);
  return runs(at, (_, i) => panel[low][i] != null && panel[high][i] != null).map(([from, to]) => {
    const places = Array.from({ length: to - from + 1 }, (_, k) => from + k);
    const edge = (end: Edge) => places.map((i): [number, number] => [sx(at[i]!), sy(place(panel[end][i]!))]);
    return [...edge(high), ...edge(low).reverse()];
  });
}
