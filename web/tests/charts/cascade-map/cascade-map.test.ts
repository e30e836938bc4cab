import type { GraphSeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart from "../../../src/charts/cascade-map/chart";
import type { CascadeMapData } from "../../../src/charts/cascade-map/data";
import { height, places, sideOf } from "../../../src/charts/cascade-map/layout";
import { contrast } from "../../../src/kit/colour";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

interface Node {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly symbolSize: number;
  readonly itemStyle: { readonly color: string };
}

const data = samples.get("cascade-map") as CascadeMapData;
const graph = (of: CascadeMapData, width = 900) => (chart.option(of, view(width)).series as GraphSeriesOption[])[0]!;
const nodes = (of: CascadeMapData, width = 900) => (graph(of, width).data as unknown as Node[]).filter((n) => !n.id.startsWith("corner"));
const node = (id: string) => nodes(data).find((n) => n.id === id)!;

test("the attacker stands on the left, the attacked on the right, and each joiner nearer to the side it joins", () => {
  const order = ["ALA", "KLO", "SYL", "BOR"].map((id) => node(id).x);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  expect(node("KLO").itemStyle.color).not.toBe(node("SYL").itemStyle.color);
});

test("who is oftener in the war has the larger mark, and who never is has one all the same", () => {
  expect(node("SYL").symbolSize).toBeGreaterThan(node("ZIL").symbolSize);
  expect(node("SYL").symbolSize).toBeGreaterThan(0);
  expect(contrast(node("SYL").itemStyle.color, palettes.light.background)).toBeGreaterThan(1.5);
});

test("no two marks lie on one spot, and all lie inside", () => {
  for (const width of [320, 900]) {
    const of = height(data);
    const spots = places(data, width, of);
    expect(new Set(spots.map((p) => `${p.x} ${p.y}`)).size).toBe(spots.length);
    spots.forEach((p) => expect(p.x > 0 && p.x < width && p.y > 0 && p.y < of).toBe(true));
  }
});

test("links of one pair bend apart, and a strike is dashed", () => {
  const links = graph(data).links as { lineStyle: { curveness: number; type: string; width: number } }[];
  expect(links[0]!.lineStyle.curveness).not.toBe(links[1]!.lineStyle.curveness);
  expect(links.map((l) => l.lineStyle.type)).toEqual(["solid", "solid", "solid", "dashed"]);
  expect(links[0]!.lineStyle.width).toBeGreaterThan(links[1]!.lineStyle.width);
});

test("the key names strikes only where there are any", () => {
  expect(chart.legend(data, palettes.light)).toHaveLength(4);
  expect(chart.legend({ ...data, links: data.links.filter((l) => !l.strike) }, palettes.light)).toHaveLength(3);
});

test("an actor that leans to neither side counts with the attacked", () => {
  expect(sideOf(data.actors[5]!)).toBe("attacked");
});
