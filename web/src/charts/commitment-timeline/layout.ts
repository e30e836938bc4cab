import { wrap } from "../../kit/text";
import type { Commitment, CommitmentTimelineData } from "./data";

export const fontSize = 12.5;
export const lineHeight = 16;
export const barHeight = 12;
export const axisRoom = 28;
const pairHeight = 30;
const pad = 8;
/** Bold letters are about this much wider. */
const boldness = 1.12;

/** One line of the chart: the heading of a pair, or a commitment with its title broken into lines. */
export type Row =
  | { readonly kind: "pair"; readonly top: number; readonly height: number; readonly text: string }
  | {
      readonly kind: "commitment";
      readonly top: number;
      readonly height: number;
      readonly lines: readonly string[];
      readonly barTop: number;
      readonly commitment: Commitment;
    };

export interface Layout {
  readonly rows: readonly Row[];
  readonly height: number;
  /** Left edge of the time axis. */
  readonly left: number;
  readonly narrow: boolean;
}

/** Titles stand at the left of their bars, or above them where the chart is narrow. */
export function layout(data: CommitmentTimelineData, width: number): Layout {
  const narrow = width < 640;
  const titleWidth = narrow ? width - 12 : Math.min(340, width * 0.38);
  const rows: Row[] = [];
  let top = axisRoom;
  for (const { label, commitments } of data.pairs) {
    rows.push({ kind: "pair", top, height: pairHeight, text: wrap(label, (width - 12) / boldness, fontSize + 1, 1)[0] ?? "" });
    top += pairHeight;
    for (const commitment of commitments) {
      const lines = wrap(commitment.title, titleWidth - 12, fontSize, 2);
      const text = lines.length * lineHeight;
      const height = narrow ? text + barHeight + pad + 3 : Math.max(text, barHeight) + pad;
      const barTop = narrow ? top + pad / 2 + text + 1 : top + (height - barHeight) / 2;
      rows.push({ kind: "commitment", top, height, lines, barTop, commitment });
      top += height;
    }
  }
  return { rows, height: top + axisRoom, left: narrow ? 20 : titleWidth + 8, narrow };
}
