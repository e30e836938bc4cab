/** Something in a chart that a reader can be led to: an item of a series. */
export interface Stop {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly href?: string;
}

interface Item {
  readonly tip?: unknown;
  readonly href?: unknown;
}

interface Series {
  readonly type?: unknown;
  readonly xAxisIndex?: unknown;
  readonly data?: readonly unknown[];
}

const items = (data: readonly unknown[] | undefined): [Item, number][] =>
  (data ?? []).flatMap((item, i): [Item, number][] => (typeof item === "object" && item !== null && "tip" in item ? [[item, i]] : []));

/** Whether a point of a line or bar is there: a number, a pair of them, or an object that holds one of these. */
function isThere(point: unknown): boolean {
  if (Array.isArray(point)) return point.every(isThere);
  return typeof point === "number" ? Number.isFinite(point) : typeof point === "object" && point !== null && "value" in point && isThere(point.value);
}

/** Along each axis the first line or bar that has a point at each place: what is said there is said of all of them. */
function places(series: readonly Series[]): Stop[] {
  const own = series.map((s, seriesIndex) => ({ ...s, seriesIndex })).filter(({ type }) => type === "line" || type === "bar");
  const axes = [...new Set(own.map((s) => s.xAxisIndex ?? 0))];
  return axes.flatMap((axis) => {
    const along = own.filter((s) => (s.xAxisIndex ?? 0) === axis);
    const count = Math.max(0, ...along.map((s) => s.data?.length ?? 0));
    return Array.from({ length: count }, (_, dataIndex) => {
      const found = along.find((s) => isThere(s.data?.[dataIndex]));
      return found ? [{ seriesIndex: found.seriesIndex, dataIndex }] : [];
    }).flat();
  });
}

/** The items that say something when pointed at, in the order of the chart; where none does by itself, the places along its axes. */
export function stops(series: readonly Series[]): Stop[] {
  const own = series.flatMap(({ data }, seriesIndex) =>
    items(data).map(([item, dataIndex]): Stop => ({ seriesIndex, dataIndex, ...(typeof item.href === "string" ? { href: item.href } : {}) })),
  );
  return own.length > 0 ? own : places(series);
}

/** Where a key leads from a place among `count`; null where it leads nowhere. */
export function step(key: string, from: number | null, count: number): number | null {
  if (count === 0) return null;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: from === null ? 0 : from + 1,
    ArrowRight: from === null ? 0 : from + 1,
    ArrowUp: (from ?? 0) - 1,
    ArrowLeft: (from ?? 0) - 1,
    Home: 0,
    End: count - 1,
  };
  const at = to[key];
  return at === undefined ? null : Math.min(count - 1, Math.max(0, at));
}
