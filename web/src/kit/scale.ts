export type Scale = (value: number) => number;

/** A linear map from a domain to pixels. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const perUnit = (range[1] - range[0]) / (domain[1] - domain[0]);
  return (value) => range[0] + (value - domain[0]) * perUnit;
}

/** A scale that is even up to `linear` on both sides of zero, which it maps to ±1, and adds 1 for every further power of ten. */
export const symlog = (linear: number): Scale => (value) => (Math.abs(value) <= linear ? value / linear : Math.sign(value) * (1 + Math.log10(Math.abs(value) / linear)));

/** The inverse of `symlog`. */
export const symlogInverse = (linear: number): Scale => (at) => (Math.abs(at) <= 1 ? at * linear : Math.sign(at) * linear * 10 ** (Math.abs(at) - 1));

/** The drawing area inside a chart, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The plot that is left inside a view after the margins. */
export function plotWithin(
  view: { readonly width: number; readonly height: number },
  margin: { left: number; right: number; top: number; bottom: number },
): Plot {
  return {
    left: margin.left,
    top: margin.top,
    width: Math.max(1, view.width - margin.left - margin.right),
    height: Math.max(1, view.height - margin.top - margin.bottom),
  };
}
