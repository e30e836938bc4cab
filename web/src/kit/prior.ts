import { hatch, type Stroke } from "./hatch";
import type { Palette } from "./palette";
import type { Plot } from "./scale";
import { span } from "./years";

interface LineElement {
  type: "line";
  z: number;
  silent: true;
  shape: Stroke;
  style: { stroke: string; lineWidth: number; opacity: number };
}

/** Hatching over the years in which the prior holds most of the weight; `z` decides what it lies above. */
export function priorHatch(plot: Plot, count: number, runs: readonly [number, number][], palette: Palette, z: number): LineElement[] {
  const style = { stroke: palette.prior, lineWidth: 1, opacity: 0.6 };
  return runs.flatMap(([from, to]) => {
    const { x, width } = span(plot, count, from, to);
    return hatch(x, plot.top, width, plot.height).map((shape) => ({ type: "line" as const, z, silent: true as const, shape, style }));
  });
}
