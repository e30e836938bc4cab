import type { EChartsOption, GraphSeriesOption } from "echarts";
import { GraphChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { base, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { mix } from "../../kit/colour";
import { category, type Palette } from "../../kit/palette";
import { number, percent, wrap } from "../../kit/text";
import { itemTip, type Tip } from "../../kit/tip";
import type { CascadeMapData } from "./data";
import { height, places, shareIn, sideOf, type Place } from "./layout";

type Link = CascadeMapData["links"][number];

const colours = (palette: Palette) => ({ attacked: category(palette, 0), attacker: category(palette, 4) });

function actorTip(data: CascadeMapData, { actor }: Place): Tip {
  if (actor.role !== "joiner") return { title: actor.label, lines: [] };
  return {
    title: actor.label,
    lines: [
      [data.labels.withAttacked, percent(actor.withAttacked)],
      [data.labels.withAttacker, percent(actor.withAttacker)],
      [data.labels.out, percent(Math.max(0, 1 - shareIn(actor)))],
    ],
  };
}

function node(data: CascadeMapData, place: Place, view: View) {
  const { actor } = place;
  const text = wrap(actor.label, Math.max(70, view.width * 0.2), 13, 2).join("\n");
  return {
    id: actor.id,
    name: actor.label,
    x: place.x,
    y: place.y,
    symbol: actor.role === "joiner" ? "circle" : "diamond",
    symbolSize: 10 + 26 * Math.sqrt(shareIn(actor)),
    itemStyle: { color: mix(view.palette.background, colours(view.palette)[sideOf(actor)], 0.35 + 0.65 * shareIn(actor)), borderColor: view.palette.text, borderWidth: actor.role === "joiner" ? 0 : 1.5 },
    label: { show: true, position: "bottom" as const, color: view.palette.text, fontSize: 13, formatter: () => (actor.role === "joiner" ? `${text} ${percent(shareIn(actor))}` : text) },
    tip: actorTip(data, place),
  };
}

/** Links of one pair lie side by side: each bends a little more than the one before. */
function edges(data: CascadeMapData, view: View) {
  const seen = new Map<string, number>();
  return data.links.map((link: Link) => {
    const pair = `${link.other} ${link.joiner}`;
    const nth = seen.get(pair) ?? 0;
    seen.set(pair, nth + 1);
    return {
      source: link.other,
      target: link.joiner,
      lineStyle: { width: 1 + 9 * link.drags, color: link.strike ? category(view.palette, 1) : view.palette.muted, type: link.strike ? ("dashed" as const) : ("solid" as const), opacity: 0.75, curveness: 0.08 + 0.14 * nth },
      tip: { title: link.label, lines: [[data.labels.drags, percent(link.drags)], [data.labels.cut, number(link.cut)]] } satisfies Tip,
    };
  });
}

/** Marks nobody sees, in two corners: with them the coordinates are pixels. */
const corners = (view: View) =>
  [[0, 0], [view.width, view.height]].map(([x, y], i) => ({ id: `corner ${i}`, name: "", x, y, symbolSize: 0, silent: true, label: { show: false }, tooltip: { show: false } }));

function option(data: CascadeMapData, view: View): EChartsOption {
  const nodes = places(data, view.width, view.height).map((place) => node(data, place, view));
  const graph = {
    type: "graph",
    layout: "none",
    left: 0,
    top: 0,
    width: view.width,
    height: view.height,
    roam: false,
    data: [...corners(view), ...nodes],
    links: edges(data, view),
    edgeSymbol: ["none", "arrow"],
    edgeSymbolSize: 9,
    emphasis: { focus: "adjacency" },
  } as GraphSeriesOption;
  return { ...base(view), tooltip: { ...tooltip(view.palette), trigger: "item", formatter: itemTip }, series: [graph] };
}

function legend(data: CascadeMapData, palette: Palette): LegendKey[] {
  const side = colours(palette);
  const keys: LegendKey[] = [
    { label: data.labels.withAttacker, swatch: "dot", colours: [side.attacker] },
    { label: data.labels.withAttacked, swatch: "dot", colours: [side.attacked] },
    { label: data.labels.pull, swatch: "arrow", colours: [palette.muted] },
  ];
  if (data.links.some((link) => link.strike)) keys.push({ label: data.labels.strike, swatch: "dashed", colours: [category(palette, 1)] });
  return keys;
}

export default { uses: [GraphChart, TooltipComponent], height, legend, option } satisfies Chart<CascadeMapData>;
