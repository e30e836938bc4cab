using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>One part of the judgement for each actor that any link could drag in: how strongly it is pulled, and whether it is in.</summary>
internal static class JoinerParts
{
    private static readonly Localised Title = new("{actor}: pull of all its links together, 0–1; holds where it is dragged in", "{actor}：其所有連結之合計拉力（0–1）；成立表示被捲入");
    internal static readonly Localised Unit = new("chance that at least one of its links would act, were all the others in the war (0–1)", "若其他各方均已參戰，其至少一項連結起作用的機率（0–1）");

    public static JudgedPart[] Of(Wiring wiring, DragIn dragIn, IMeasures measures) =>
        [.. wiring.Network.Links.Select(l => l.Joiner).Distinct().Order().Select(joiner => Part(joiner, wiring, dragIn, measures))];

    private static JudgedPart Part(int joiner, Wiring wiring, DragIn dragIn, IMeasures measures)
    {
        var held = LentColumns.Filled(measures.Draws, 0);
        WarColumns.Add(dragIn.Spread.WithAttacked(joiner), held);
        WarColumns.Add(dragIn.Spread.WithAttacker(joiner), held);
        var id = wiring.Actors[joiner];
        return new JudgedPart(id, Title.Fill(("actor", measures.Case.InText(id))), Pull(joiner, wiring, measures.Draws), held, dragIn.PriorShare(joiner)) { Unit = Unit };
    }

    /// <summary>The chance that at least one of its links would act, were all the others in the war.</summary>
    internal static double[] Pull(int joiner, Wiring wiring, int draws)
    {
        var pull = LentColumns.Take(draws);
        (Candidate Link, double[] Factor)[] links = [.. wiring.Wires.Where(w => w.Candidate.Link.Joiner == joiner).Select(w => (w.Candidate, wiring.Factor(w.Candidate.Kind)))];
        var heldBack = wiring.HeldBack.Span;
        for (var first = 0; first < draws; first += Candidate.Block)
        {
            Fill(links, heldBack, first, pull.AsSpan(first, Math.Min(Candidate.Block, draws - first)));
        }

        return pull;
    }

    private static void Fill((Candidate Link, double[] Factor)[] links, ReadOnlySpan<double> heldBack, int first, Span<double> pull)
    {
        Span<double> chance = stackalloc double[pull.Length];
        pull.Fill(1);
        foreach (var (link, factor) in links)
        {
            link.Chance(factor, heldBack, first, chance);
            Columns.Clip(chance, 0, 1, chance);
            Columns.Affine(-1, chance, 1, chance);
            Columns.Multiply(pull, chance, pull);
        }

        Columns.Affine(-1, pull, 1, pull);
    }
}
