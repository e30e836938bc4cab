import type { CustomSeriesOption, EChartsOption } from "echarts";
import { CustomChart } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { nameAxis } from "../../kit/bars";
import { axis, axisName, base, grid, tooltip } from "../../kit/base";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { percent, short, signed } from "../../kit/text";
import { itemTip, type Tip } from "../../kit/tip";
import type { TornadoData, TornadoItem } from "./data";
import { axisOf, headAt, height, layout, lineSpans, type TornadoLayout } from "./layout";

type End = TornadoItem["ends"][number];

const colour = (palette: Palette, key: 0 | 1): string => category(palette, key);

/** The value at the end of a bar, and by how much it differs. */
function said(data: TornadoData, value: number): string {
  const difference = value - data.present;
  return data.share ? `${percent(value)} (${signed(100 * difference)})` : `${short(value)} (${difference > 0 ? "+" : ""}${short(difference)})`;
}

const tip = (data: TornadoData, item: TornadoItem): Tip => ({
  title: item.id,
  lines: [["", item.label], ...item.ends.map(([key, value]) => [data.labels.keys[key], said(data, value)] as const), ...(item.notes ?? []).map((note) => ["", note] as const)],
});

const reach = (data: TornadoData, [, value]: End): number => value - data.present;

/** Whether another bar of the item goes farther in the same direction: this one lies upon it, and its figure would lie upon that of the other. */
const within = (data: TornadoData, item: TornadoItem, end: End): boolean =>
  item.ends.some((other) => reach(data, other) * reach(data, end) > 0 && Math.abs(reach(data, other)) > Math.abs(reach(data, end)));

/** The bar of an end, its figure, and a diamond or a ring between the two for each mark of the item. */
function shapes(data: TornadoData, item: TornadoItem, end: End, y: number, { rows, sx }: TornadoLayout, { palette, fontFamily }: View) {
  const [key, value] = end;
  const [from, to] = [sx(data.present), sx(value)];
  const away = to >= from ? 1 : -1;
  const signs = end === item.ends[0] ? (item.marks ?? []) : [];
  return [
    { type: "rect" as const, shape: { x: Math.min(from, to), y: y - rows.barWidth / 2, width: Math.max(1, Math.abs(to - from)), height: rows.barWidth }, style: { fill: colour(palette, key) } },
    ...signs.map((mark, i) => sign(mark, to + away * (10 + 14 * i), y, palette)),
    ...(within(data, item, end) ? [] : [{
      type: "text" as const,
      style: { text: said(data, value), x: to + away * (6 + 14 * signs.length), y, fill: palette.text, font: `12px ${fontFamily}`, textAlign: away > 0 ? ("left" as const) : ("right" as const), textVerticalAlign: "middle" as const },
    }]),
  ];
}

const sign = (mark: 0 | 1, x: number, y: number, palette: Palette) =>
  mark === 0
    ? { type: "polygon" as const, shape: { points: [[x - 5, y], [x, y - 6], [x + 5, y], [x, y + 6]] as [number, number][] }, style: { fill: palette.text } }
    : { type: "circle" as const, shape: { cx: x, cy: y, r: 4.5 }, style: { fill: palette.background, stroke: palette.text, lineWidth: 1.75 } };

function bars(data: TornadoData, l: TornadoLayout, view: View): CustomSeriesOption {
  const ends = l.items.flatMap((item, row) => [...item.ends].sort((a, b) => Math.abs(reach(data, b)) - Math.abs(reach(data, a))).map((end) => ({ item, row, end })));
  return {
    type: "custom",
    z: 3,
    data: ends.map(({ item, row, end }) => ({ value: [end[1], row], name: item.id, href: item.href, tip: tip(data, item) })),
    renderItem: (params, api) => {
      const { item, row, end } = ends[params.dataIndex]!;
      return { type: "group", children: shapes(data, item, end, api.coord([end[1], row])[1]!, l, view) };
    },
  } as CustomSeriesOption;
}

/** The line from which the bars go, with its name over it; where names stand above the bars it leaves them free. */
function present(data: TornadoData, l: TornadoLayout, { palette, fontFamily }: View) {
  const x = l.sx(data.present);
  const head = headAt(data.labels.present, x, l.plot);
  return [
    ...lineSpans(l).map(([y1, y2]) => ({ type: "line" as const, z: 6, silent: true, shape: { x1: x, y1, x2: x, y2 }, style: { stroke: palette.text, lineWidth: 1.25 } })),
    { type: "text" as const, z: 6, silent: true, x: head.x, y: 2, style: { text: data.labels.present, fill: palette.text, font: `600 12.5px ${fontFamily}`, textAlign: head.align, textVerticalAlign: "top" as const } },
  ];
}

function option(data: TornadoData, view: View): EChartsOption {
  const { palette } = view;
  const l = layout(data, view);
  const { min, max, interval } = axisOf(data);
  const style = axis(palette);
  return {
    ...base(view),
    grid: grid(l.plot),
    xAxis: { ...style, type: "value", min, max, interval, ...axisName(data.labels.value, l.plot.width).axis, axisLabel: { ...style.axisLabel, formatter: data.share ? percent : short } },
    yAxis: nameAxis(l.rows, palette),
    tooltip: { ...tooltip(palette), trigger: "item", formatter: itemTip },
    graphic: { elements: present(data, l, view) },
    series: bars(data, l, view),
  };
}

function legend({ labels, items }: TornadoData, palette: Palette): LegendKey[] {
  const used = (key: 0 | 1) => items.some((i) => i.ends.some(([k]) => k === key));
  const marked = (mark: 0 | 1) => items.some((i) => i.marks?.includes(mark));
  const colours = ([0, 1] as const).filter(used).map((key): LegendKey => ({ label: labels.keys[key], swatch: "fill", colours: [colour(palette, key)] }));
  const signs = ([0, 1] as const).filter(marked).map((mark): LegendKey => ({ label: labels.marks?.[mark] ?? "", swatch: mark === 0 ? "diamond" : "ring", colours: [palette.text] }));
  return [...colours, ...signs];
}

const complete = (data: TornadoData, textOf: (href: string) => string | undefined): TornadoData => ({
  ...data,
  items: data.items.map((item) => {
    const label = item.label ?? (item.href ? textOf(item.href) : undefined);
    return label ? { ...item, label } : item;
  }),
});

export default { uses: [CustomChart, GridComponent, TooltipComponent, GraphicComponent], complete, height, legend, option } satisfies Chart<TornadoData>;
