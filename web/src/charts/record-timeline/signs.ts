import type { CustomSeriesRenderItemReturn } from "echarts";
import { category, type Palette } from "../../kit/palette";
import { markHeight, type StageMark } from "./marks";

export type Shape = NonNullable<CustomSeriesRenderItemReturn>;

const half = markHeight / 2;

/** Signs of further stages, in turn; each with a colour of its own. */
export const stageSigns = ["ring", "cross", "diamond"] as const;
export const stageSign = (stage: number) => stageSigns[stage % stageSigns.length]!;
export const stageColour = (stage: number, palette: Palette): string => category(palette, [4, 2, 3, 5, 6, 7][stage % 6]!);

/** Drawn twice: a rim in the colour of the page makes a sign stand out on a bar. */
function ring(x: number, y: number, colour: string, rim: string): Shape[] {
  const shape = { cx: x, cy: y, r: 3.75 };
  return [rim, colour].map((stroke, i) => ({ type: "circle", shape, style: { fill: rim, stroke, lineWidth: i === 0 ? 4 : 2.25 } }));
}

function cross(x: number, y: number, colour: string, rim: string): Shape[] {
  const beams = [{ x1: x - half, y1: y, x2: x + half, y2: y }, { x1: x, y1: y - half, x2: x, y2: y + half }];
  const under: Shape = { type: "circle", shape: { cx: x, cy: y, r: half + 1 }, style: { fill: rim } };
  return [under, ...beams.map((shape): Shape => ({ type: "line", shape, style: { stroke: colour, lineWidth: 2.25 } }))];
}

function diamond(x: number, y: number, colour: string, rim: string): Shape[] {
  const points = [[x - half, y], [x, y - half], [x + half, y], [x, y + half]];
  return [{ type: "polygon", shape: { points }, style: { fill: colour, stroke: rim, lineWidth: 1.5 } }];
}

const draw = { ring, cross, diamond };

/** The sign of a further stage. */
export const stageShapes = ({ stage, x }: StageMark, y: number, palette: Palette): Shape[] =>
  draw[stageSign(stage)](x, y, stageColour(stage, palette), palette.background);
