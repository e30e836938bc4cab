import { describe, expect, test } from "vitest";
import tokens from "../../src/styles/tokens.css?raw";
import { contrast, rgb } from "../../src/kit/colour";
import { palettes, type Palette, type Theme } from "../../src/kit/palette";

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

// Machado, Oliveira & Fernandes (2009), severity 1.0, on linear RGB.
const deficiencies: Readonly<Record<string, Matrix>> = {
  none: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
const toXyz: Matrix = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]];

const times = (m: Matrix, v: Row): Row => m.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Row;

const linear = (hex: string): Row =>
  rgb(hex).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Row;

function lab(seen: Row): Row {
  const [x, y, z] = times(toXyz, seen.map((c) => Math.min(1, Math.max(0, c))) as unknown as Row);
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function closest(colours: readonly string[], matrix: Matrix): number {
  const seen = colours.map((c) => lab(times(matrix, linear(c))));
  const gaps = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
  return Math.min(...gaps);
}

describe.each(Object.entries(palettes) as [Theme, Palette][])("the %s palette", (theme, palette) => {
  test("has text that meets AA on its background", () => {
    expect(contrast(palette.text, palette.background)).toBeGreaterThan(7);
    expect(contrast(palette.muted, palette.background)).toBeGreaterThan(4.5);
    expect(contrast(palette.muted, palette.shade)).toBeGreaterThan(4.5);
  });

  test("has marks that stand out from the background three to one", () => {
    for (const colour of [...palette.categories, ...palette.time, palette.prior]) {
      expect(contrast(colour, palette.background), colour).toBeGreaterThan(3);
    }
  });

  test.each(Object.entries(deficiencies))("keeps its categories apart with %s", (_, matrix) => {
    expect(closest(palette.categories, matrix)).toBeGreaterThan(15);
  });

  test("grows steadily away from the background along its ramps", () => {
    for (const ramp of [palette.time, palette.amount]) {
      const contrasts = ramp.map((c) => contrast(c, palette.background));
      expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b));
    }
  });

  test.each(["background", "text", "muted", "line"] as const)("agrees with the stylesheet on --%s", (name) => {
    const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!;
    expect(pair[theme === "light" ? 1 : 2]).toBe(palette[name]);
  });
});
