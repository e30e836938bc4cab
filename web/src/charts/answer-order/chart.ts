import type { BarSeriesOption, EChartsOption } from "echarts";
import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { barsHeight, shareBars, type NamedBars } from "../../kit/bars";
import type { Chart, LegendKey, View } from "../../kit/chart";
import { category, type Palette } from "../../kit/palette";
import { percent, textWidth } from "../../kit/text";
import type { Tip } from "../../kit/tip";
import type { AnswerOrderData } from "./data";
import { changed, places } from "./order";

type Row = AnswerOrderData["rows"][number];

const right = 20;

/** A diamond before the name of a row in which another answer comes first. */
const name = (data: AnswerOrderData, row: Row): string => (changed(data, row) ? `◆ ${row.label}` : row.label);

const frame = (data: AnswerOrderData): NamedBars => ({ names: data.rows.map((r) => name(data, r)), axis: data.labels.share, right });

function tip(data: AnswerOrderData, row: Row): Tip {
  const place = places(row);
  const lines = data.answers
    .map((answer, i) => ({ at: place[i], line: [`${place[i] ?? "–"}. ${answer.label}`, percent(row.shares[i] ?? 0)] as const }))
    .sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
  return { title: row.label, lines: [...lines.map((l) => l.line), ["", changed(data, row) ? data.labels.changed : null]] };
}

function bars(data: AnswerOrderData, answer: number, view: View, barWidth: number, plotWidth: number): BarSeriesOption {
  const colour = category(view.palette, answer);
  return {
    type: "bar",
    name: data.answers[answer]!.label,
    stack: "answers",
    barWidth,
    itemStyle: { color: colour, borderColor: view.palette.background, borderWidth: 1 },
    data: data.rows.map((row) => {
      const [share, place] = [row.shares[answer] ?? 0, places(row)[answer]];
      const text = [`${place} · ${percent(share)}`, `${place}`].find((t) => place !== null && textWidth(t, 11.5) + 12 <= share * plotWidth);
      return {
        value: share,
        tip: tip(data, row),
        href: row.href,
        // A chip of the page's own colour: the figure can be read on any bar.
        label: {
          show: text !== undefined,
          position: "inside" as const,
          color: view.palette.text,
          backgroundColor: view.palette.background,
          padding: [barWidth < 18 ? 1 : 2, 4],
          borderRadius: 3,
          fontSize: 11.5,
          fontWeight: place === 1 ? ("bold" as const) : ("normal" as const),
          formatter: text ?? "",
        },
      };
    }),
  } as BarSeriesOption;
}

function option(data: AnswerOrderData, view: View): EChartsOption {
  const { layout, option } = shareBars(frame(data), view);
  return { ...option, series: data.answers.map((_, i) => bars(data, i, view, layout.narrow ? layout.barWidth : layout.barWidth + 6, view.width - layout.left - right)) };
}

function legend(data: AnswerOrderData, palette: Palette): LegendKey[] {
  const keys: LegendKey[] = data.answers.map((answer, i) => ({ label: answer.label, swatch: "fill", colours: [category(palette, i)] }));
  if (data.rows.some((row) => changed(data, row))) keys.push({ label: data.labels.changed, swatch: "diamond", colours: [palette.text] });
  return [...keys, { label: data.labels.place, swatch: "number", colours: [palette.text] }];
}

const height = (data: AnswerOrderData, width: number): number => barsHeight(frame(data), width);

export default { uses: [BarChart, GridComponent, TooltipComponent], height, legend, option } satisfies Chart<AnswerOrderData>;
