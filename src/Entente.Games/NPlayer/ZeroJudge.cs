using System.Numerics;

namespace Entente.Games;

/// <summary>Decides whether a certified zero of a support's equations is an equilibrium: exactly where it is a fraction, else by enclosures a few units in the last place wide.</summary>
internal sealed class ZeroJudge(NormalGame game, SupportSystem system)
{
    private static readonly double[] Radii = [1e-15, 4e-15, 2e-14, 1e-13, 1e-12, 1e-11];
    private static readonly BigInteger Digits = BigInteger.Pow(10, 15);

    private readonly ExactZero exact = new(game, system.Supports);

    internal JudgedZero Of(Mixtures box)
    {
        var root = Polished(box);
        var zero = Narrowed(box, root);
        if (zero is not null && IsNone(zero))
            return new(true, null);
        var point = Point(strategy => Rational.FromDouble(root[strategy]));
        if (exact.Near(point) is { } fractions && Lies(fractions, box))
            return Exactly(fractions);
        return zero is null ? new(false, null) : Enclosed(zero, root);
    }

    /// <summary>Says what remains open, with an exact equilibrium from there if a simple one is near.</summary>
    internal UnsettledSupport Unsettled(UnsettledReason reason, IReadOnlyList<Mixtures> leftovers)
    {
        foreach (var box in leftovers)
        {
            var middle = Array.ConvertAll(box.Free(), weight => weight.Middle);
            if (exact.Solved(Point(strategy => Rational.FromDouble(middle[strategy])), Rational.FromDouble(box.Width)) is not { } fractions || Exactly(fractions, false).Equilibrium is not { } example)
                continue;
            return new(system.Supports, exact.Beside(fractions).Any(beside => Exactly(beside, false).Equilibrium is not null) ? UnsettledReason.Continuum : reason, example.Profile);
        }

        return new(system.Supports, reason, null);
    }

    private JudgedZero Exactly(Rational[][] fractions, bool whole = true)
    {
        if (fractions.Any(weights => weights.Any(weight => weight.Sign < 0)))
            return new(true, null);
        var missing = system.Supports.Where((support, player) => support.Any(strategy => fractions[player][strategy].Sign == 0)).Any();
        var equilibrium = IsolatedEquilibrium.Of(game, [.. fractions.Select(weights => new MixedStrategy(weights))], 0);
        return new(true, (whole && missing) || equilibrium.MaxRegret.Sign > 0 ? null : equilibrium);
    }

    // The zero of the box, a few units in the last place wide; null where it cannot be had so exactly.
    private Mixtures? Narrowed(Mixtures box, double[] root)
    {
        foreach (var radius in Radii)
        {
            var around = box.With(Array.ConvertAll(root, x => Enclosure.Around(x, radius)));
            if (NewtonStep.Of(system, around) is { } step && around.Free().Zip(step).All(pair => pair.First.HoldsInside(pair.Second)) && box.Free().Zip(step).All(pair => pair.First.Holds(pair.Second)))
                return box.With(step);
        }

        return null;
    }

    private bool IsNone(Mixtures zero) => zero.Weights.Any(weight => weight.High < 0) || system.Losses(zero).Any(loss => loss.Low > 0);

    private JudgedZero Enclosed(Mixtures zero, double[] root)
    {
        if (zero.Weights.Any(weight => weight.Low <= 0) || system.Losses(zero).Any(loss => loss.High >= 0))
            return new(false, null);
        var printed = Point(strategy => new(BigInteger.Divide((Rational.FromDouble(root[strategy]) * Digits).Numerator, (Rational.FromDouble(root[strategy]) * Digits).Denominator), Digits));
        var radius = Rational.Zero;
        for (var player = 0; player < printed.Length; player++)
        {
            for (var k = 0; k < system.Sizes[player]; k++)
            {
                var (weight, near) = (zero[player, k], printed[player][system.Supports[player][k]]);
                radius = Rational.Max(radius, Rational.Max(Rational.FromDouble(weight.High) - near, near - Rational.FromDouble(weight.Low)));
            }
        }

        return new(true, IsolatedEquilibrium.Of(game, [.. printed.Select(weights => new MixedStrategy(weights))], radius));
    }

    private double[] Polished(Mixtures box)
    {
        var root = Array.ConvertAll(box.Free(), weight => weight.Middle);
        for (var k = 0; k < 20; k++)
        {
            if (NewtonStep.Plain(system, box, root) is not { } next)
                break;
            var change = next.Zip(root, (x, y) => Math.Abs(x - y)).Max();
            root = next;
            if (change < 1e-16)
                break;
        }

        return root;
    }

    // From the unknowns to all players' weights.
    private Rational[][] Point(Func<int, Rational> weight)
    {
        var unknown = 0;
        var point = new Rational[system.Sizes.Length][];
        for (var player = 0; player < point.Length; player++)
        {
            var support = system.Supports[player];
            point[player] = new Rational[game.Players[player].Strategies.Count];
            point[player][support[0]] = 1;
            foreach (var strategy in support.Skip(1))
            {
                point[player][strategy] = weight(unknown++);
                point[player][support[0]] -= point[player][strategy];
            }
        }

        return point;
    }

    private bool Lies(Rational[][] fractions, Mixtures box)
    {
        for (var player = 0; player < fractions.Length; player++)
        {
            for (var k = 1; k < system.Sizes[player]; k++)
            {
                var (weight, exactly) = (box[player, k], fractions[player][system.Supports[player][k]]);
                if (exactly < Rational.FromDouble(weight.Low) || exactly > Rational.FromDouble(weight.High))
                    return false;
            }
        }

        return true;
    }
}
