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
        var free = LentColumns.Filled(draws, 1);
        foreach (var wire in wiring.Wires.Where(w => w.Candidate.Link.Joiner == joiner))
        {
            var chance = wiring.Chance(wire, draws);
            for (var i = 0; i < draws; i++)
            {
                free[i] *= 1 - Math.Clamp(chance[i], 0, 1);
            }
        }

        for (var i = 0; i < draws; i++)
        {
            free[i] = 1 - free[i];
        }

        return free;
    }
}
