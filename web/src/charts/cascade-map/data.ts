/** Who is dragged into a war, by which links. */
export interface CascadeMapData {
  readonly labels: {
    /** Heads of the two sides. */
    readonly withAttacked: string;
    readonly withAttacker: string;
    readonly out: string;
    /** How often a link is the one that drags. */
    readonly drags: string;
    /** Change of the number of actors dragged in when the link is cut. */
    readonly cut: string;
    /** Kinds of line. */
    readonly pull: string;
    readonly strike: string;
  };
  readonly actors: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: "attacker" | "attacked" | "joiner";
    /** Shares 0..1 of the draws. */
    readonly withAttacked: number;
    readonly withAttacker: number;
  }[];
  readonly links: readonly {
    readonly joiner: string;
    readonly other: string;
    readonly label: string;
    readonly strike: boolean;
    readonly drags: number;
    readonly cut: number;
  }[];
}
