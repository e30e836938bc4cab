import { expect, test } from "vitest";
import { asides } from "../../../src/charts/indicator-series/lines";
import { bandPolygons, medians } from "../../../src/charts/indicator-series/lines";
import { palettes } from "../../../src/kit/palette";
import { linear } from "../../../src/kit/scale";

const point = (year: number, priorDominated = false) => ({ year, median: 0.5, p05: 0.4, p95: 0.7, priorDominated });
const plot = { left: 0, top: 0, width: 400, height: 100 };
const sy = linear([0, 1], [100, 0]);

test("the band breaks at a missing year", () => {
  const polygons = bandPolygons([point(1), point(2), undefined, point(4)], plot, sy);
  expect(polygons).toHaveLength(2);
  expect(polygons[0]).toHaveLength(4);
});

test("the band runs from the fifth to the ninety-fifth percentile", () => {
  const heights = bandPolygons([point(1), point(2)], plot, sy)[0]!.map(([, y]) => Math.round(y));
  expect(heights).toEqual([30, 30, 60, 60]);
});

test("steps that touch a year resting on the prior are dashed, others solid", () => {
  const [dashed, solid] = medians([point(1, true), point(2), point(3), undefined], "#000000", palettes.light, "a");
  expect(dashed!.data!.map((d) => d !== null)).toEqual([true, true, false, false]);
  expect(solid!.data).toEqual([null, 0.5, 0.5, null]);
});

test("marks of years that stand alone stand side by side, and all others on their year", () => {
  const point = (year: number) => ({ year, median: 0.5, p05: 0.4, p95: 0.6, priorDominated: false });
  expect(asides([[point(1950), undefined, point(1952)], [point(1950), undefined, undefined]])).toEqual([-3.5, 3.5]);
  expect(asides([[point(1950), point(1951)], [point(1950), undefined]])).toEqual([0, 0]);
});
