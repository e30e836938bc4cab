import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts";
import type { Chart } from "../../src/kit/chart";
import { contrast } from "../../src/kit/colour";
import { palettes, type Theme } from "../../src/kit/palette";
import { stops } from "../../src/kit/walk";
import { samples, view } from "./samples";

use([SVGRenderer]);

function svg(chart: Chart<unknown>, data: unknown, width: number, theme: Theme): string {
  use(chart.uses);
  const height = chart.height?.(data, width) ?? 400;
  const drawn = init(null, null, { renderer: "svg", ssr: true, width, height });
  drawn.setOption(chart.option(data, view(width, height, theme)));
  const text = drawn.renderToSVGString();
  drawn.dispose();
  return text;
}

test("there is a chart for every sample and a sample for every chart", () => {
  expect([...samples.keys()].sort()).toEqual([...charts.keys()].sort());
});

describe.each([...charts.keys()])("%s", (name) => {
  const chart = charts.get(name) as Chart<unknown>;
  const data = samples.get(name);

  test.each([[340, "light"], [960, "dark"]] as const)("draws its sample %i pixels wide in %s colours", (width, theme) => {
    const text = svg(chart, data, width, theme);
    expect(text).toContain("<path");
    expect(text).not.toMatch(/NaN|undefined/);
  });

  test("draws an empty frame when its lists are empty", () => {
    const empty = Object.fromEntries(Object.entries(data as object).map(([key, value]) => [key, Array.isArray(value) ? [] : value]));
    expect(svg(chart, empty, 600, "light")).not.toMatch(/NaN|undefined/);
  });

  test("can be walked through with the keyboard", () => {
    expect(stops([chart.option(data, view(800)).series].flat() as Parameters<typeof stops>[0])).not.toHaveLength(0);
  });

  test("does not change its data", () => {
    const before = JSON.stringify(data);
    chart.option(data, view(800));
    expect(JSON.stringify(data)).toBe(before);
  });

  test("writes every key of its legend in words", () => {
    for (const key of chart.legend(data, palettes.light)) {
      expect(key.label).not.toBe("");
      expect(key.colours.length).toBeGreaterThan(0);
    }
  });

  test("sets all text in colours that can be read", () => {
    for (const theme of ["light", "dark"] as const) {
      for (const [, fill] of svg(chart, data, 960, theme).matchAll(/<text[^>]*?fill="(#[0-9a-f]{6})"/g)) {
        expect(contrast(fill!, palettes[theme].background)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
