import type { AnswerOrderData } from "./data";

type Row = AnswerOrderData["rows"][number];

/** The place of each answer in a row, 1 for the largest share; of equals the one listed first comes before, and one that never is has none. */
export function places(row: Row): (number | null)[] {
  const order = row.shares.map((_, i) => i).sort((a, b) => row.shares[b]! - row.shares[a]! || a - b);
  return row.shares.map((share, i) => (share > 0 ? order.indexOf(i) + 1 : null));
}

/** By how many percentage points the largest share leads the second. */
function lead(row: Row): number {
  const [first = 0, second = 0] = [...row.shares].sort((a, b) => b - a);
  return 100 * (first - second);
}

/** A lead below this, in percentage points, counts as a tie: it may turn with other draws. */
const narrow = 3;

/** Whether another answer comes first than as things stand, with a clear lead both there and here. */
export function changed(data: AnswerOrderData, row: Row): boolean {
  const [now] = data.rows;
  return now !== undefined && places(row).indexOf(1) !== places(now).indexOf(1) && Math.min(lead(now), lead(row)) >= narrow;
}
