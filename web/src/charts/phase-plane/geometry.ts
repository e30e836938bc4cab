import { axisName } from "../../kit/base";
import { placeLabels, type Box, type Placed } from "../../kit/labels";
import { linear, plotWithin, type Plot, type Scale } from "../../kit/scale";
import { textWidth } from "../../kit/text";
import type { PhasePlaneData, PhasePoint } from "./data";

const margin = { left: 62, right: 16, top: 10 };
export const regionSize = 14;

export interface RegionName extends Box {
  readonly label: string;
  /** The side of the plane it stands on. */
  readonly side: "high" | "low";
}

export interface Geometry {
  readonly plot: Plot;
  readonly sx: Scale;
  readonly sy: Scale;
  readonly regions: readonly RegionName[];
  readonly yearLabels: readonly Placed[];
}

/** Region names stand in the corners of the plane. */
function regionNames(data: PhasePlaneData, plot: Plot): RegionName[] {
  return data.regions.map(({ label, x, y }) => {
    const width = textWidth(label, regionSize);
    const height = regionSize + 4;
    return {
      label,
      side: x,
      width,
      height,
      x: x === "low" ? plot.left + 10 : plot.left + plot.width - 10 - width,
      y: y === "high" ? plot.top + 8 : plot.top + plot.height - 8 - height,
    };
  });
}

/** First and last year matter most, then changes of verdict, then decades. */
export function labelWeight(points: readonly PhasePoint[], index: number): number {
  const point = points[index]!;
  if (index === 0 || index === points.length - 1) return 4;
  if (point.verdictLabel && point.verdictLabel !== points[index - 1]!.verdictLabel) return 3;
  return point.year % 10 === 0 ? 2 : 1;
}

/** Where everything lies, in pixels. */
export function geometry(data: PhasePlaneData, view: { width: number; height: number }): Geometry {
  const bottom = axisName(data.labels.x, view.width - margin.left - margin.right).room;
  const plot = plotWithin(view, { ...margin, bottom });
  const sx = linear([0, 1], [plot.left, plot.left + plot.width]);
  const sy = linear([0, 1], [plot.top + plot.height, plot.top]);
  const regions = regionNames(data, plot);
  const spots = data.points.map((p, i) => ({
    x: sx(p.x.median),
    y: sy(p.y.median),
    text: String(p.year),
    weight: labelWeight(data.points, i),
  }));
  const bounds = { x: plot.left, y: plot.top, width: plot.width, height: plot.height };
  return { plot, sx, sy, regions, yearLabels: placeLabels(spots, bounds, regions) };
}
