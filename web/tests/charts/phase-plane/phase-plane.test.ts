import { expect, test } from "vitest";
import type { PhasePlaneData } from "../../../src/charts/phase-plane/data";
import { geometry, labelWeight } from "../../../src/charts/phase-plane/geometry";
import { pointColour, pointShape, stepShape } from "../../../src/charts/phase-plane/shapes";
import { palettes } from "../../../src/kit/palette";
import { samples } from "../samples";

const data = samples.get("phase-plane") as PhasePlaneData;
const palette = palettes.light;
const g = geometry(data, { width: 900, height: 520 });
const indexOf = (year: number) => data.points.findIndex((p) => p.year === year);

test("medians lie where their values say, y upwards", () => {
  expect(g.sx(0)).toBe(g.plot.left);
  expect(g.sx(1)).toBe(g.plot.left + g.plot.width);
  expect(g.sy(1)).toBe(g.plot.top);
});

test("the first and the last year are labelled", () => {
  const labelled = g.yearLabels.map((l) => data.points[l.index]!.year);
  expect(labelled).toContain(1951);
  expect(labelled).toContain(1986);
});

test("a change of verdict weighs more than a decade, and a decade more than other years", () => {
  const points = ["a", "b", "b", "b", "b"].map((verdictLabel, i) => ({ ...data.points[0]!, verdictLabel, year: 1948 + i }));
  expect([0, 1, 2, 3, 4].map((i) => labelWeight(points, i))).toEqual([4, 3, 2, 1, 4]);
});

test("years that rest on the prior are grey and hollow", () => {
  const at = indexOf(1971);
  expect(pointColour(data.points, at, palette)).toBe(palette.prior);
  expect(pointShape(data, g, at, palette).children[2]!.style).toMatchObject({ fill: palette.background, stroke: palette.prior });
});

test("colour runs from the start of the ramp to its end", () => {
  expect(pointColour(data.points, data.points.length - 1, palette)).toBe(palette.time.at(-1));
});

test("a step across a missing year is dashed, an ordinary one is not", () => {
  const dash = (index: number) => (stepShape(data, g, index, palette).children[0]!.style as { lineDash?: number[] }).lineDash;
  expect(dash(indexOf(1979))).toBeDefined();
  expect(dash(indexOf(1965))).toBeUndefined();
});
