using Entente.Networks.Cascades;
using Entente.Theories.Forms.Cascade;
using Entente.Theories.Measures;
using Spreading = Entente.Networks.Cascades.Cascade;

namespace Entente.Theories.Forms.Crisis;

/// <summary>Who would be in the war in each draw, were there one in all of them.</summary>
/// <param name="Spread">Who is in, by which link.</param>
/// <param name="Live">The links that are live.</param>
/// <param name="Great">By actor, the draws in which it is a great power.</param>
internal sealed record CrisisSpread(Spread Spread, LiveLinks Live, IReadOnlyList<ulong[]?> Great)
{
    /// <summary>How many are on the side of the ally, and of the challenger, and 1 where great powers are on both sides.</summary>
    public (double[] WithAlly, double[] WithChallenger, double[] BothSides) Columns() => WarColumns.Of(Spread, Great);

    /// <summary>The same links where the ally brings the war on in other draws.</summary>
    public CrisisSpread Begun(ulong[] provoked) => Spread.Attack.Provoked.Span.SequenceEqual(provoked)
        ? this
        : new CrisisSpread(Spreading.Run(Spread.Network, Spread.Attack with { Provoked = provoked }, Live), Live, Great);

    /// <summary>Spreads a war over the links of a year; what that rests on is told where it is asked for.</summary>
    public static (CrisisSpread Spread, Func<Answers> Rests) Of(CrisisBody body, Wiring wiring, Subject subject, int year, IMeasures measures, ulong[] provoked)
    {
        var (challenger, ally) = CrisisBody.Sides(subject);
        var attack = new Attack(wiring.IndexOf(challenger), wiring.IndexOf(ally)) { Provoked = provoked };
        var great = wiring.Great(body.Cascade!.Body.Greatness, body.Cascade.File.Id, year, measures, out var powers);
        return (new CrisisSpread(Spreading.Run(wiring.Network, attack, wiring.Live), wiring.Live, great), () => Asked(wiring.Rests.Concat(powers), year));
    }

    private static Answers Asked(IEnumerable<Measured> measured, int year)
    {
        var answers = new Answers();
        foreach (var answer in measured.DistinctBy(m => m.Call))
        {
            answers.Add(answer.Call, year, answer);
        }

        return answers;
    }
}
