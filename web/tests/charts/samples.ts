import { palettes, type Theme } from "../../src/kit/palette";
import type { View } from "../../src/kit/chart";

const files = import.meta.glob<unknown>("./*/sample.json", { eager: true, import: "default" });

/** The sample data of each chart by the name of its folder. */
export const samples: ReadonlyMap<string, unknown> = new Map(
  Object.entries(files).map(([path, data]) => [path.split("/")[1]!, data]),
);

export const view = (width: number, height = 400, theme: Theme = "light"): View => ({
  width,
  height,
  theme,
  palette: palettes[theme],
  fontFamily: "sans-serif",
  still: true,
});
