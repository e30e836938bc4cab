import type { CascadeMapData } from "./data";

type Actor = CascadeMapData["actors"][number];

export interface Place {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
}

/** Room above and below the outermost marks, for their labels. */
const margin = 46;
const rowHeight = 74;

export const sideOf = (actor: Actor): "attacked" | "attacker" =>
  actor.role === "attacker" || (actor.role === "joiner" && actor.withAttacker > actor.withAttacked) ? "attacker" : "attacked";

export const shareIn = (actor: Actor): number => (actor.role === "joiner" ? actor.withAttacked + actor.withAttacker : 1);

const joiners = (data: CascadeMapData, side: string): readonly Actor[] =>
  data.actors.filter((a) => a.role === "joiner" && sideOf(a) === side).sort((a, b) => shareIn(b) - shareIn(a));

/** A column of joiners on each side, those most often in the war in the middle, next to whom they join. */
function fromMiddle<T>(items: readonly T[]): T[] {
  const column: T[] = [];
  items.forEach((item, i) => (i % 2 === 0 ? column.push(item) : column.unshift(item)));
  return column;
}

export function height(data: CascadeMapData): number {
  const rows = Math.max(3, joiners(data, "attacked").length, joiners(data, "attacker").length);
  return rows * rowHeight + margin;
}

/** Every other one of a column stands a little aside, so that links within the column do not run through marks. */
const stagger = (i: number, of: number): number => (of < 2 ? 0 : i % 2 === 0 ? -0.045 : 0.045);

/** Attacker on the left, attacked on the right, joiners between, each nearer to the side that it joins. */
export function places(data: CascadeMapData, width: number, of: number): Place[] {
  const column = (actors: readonly Actor[], x: number): Place[] =>
    actors.map((actor, i) => ({ actor, x: Math.round((x + stagger(i, actors.length)) * width), y: Math.round(((i + 0.5) / actors.length) * (of - margin) + margin / 4) }));
  const principal = (role: Actor["role"], x: number) => column(data.actors.filter((a) => a.role === role), x);
  return [
    ...principal("attacker", 0.1),
    ...column(fromMiddle(joiners(data, "attacker")), 0.34),
    ...column(fromMiddle(joiners(data, "attacked")), 0.66),
    ...principal("attacked", 0.9),
  ];
}
