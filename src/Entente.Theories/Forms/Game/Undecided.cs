using Entente.Cases;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Game;

/// <summary>Draws in which a game has no answer because a payoff is missing or the chances of a lot are none: they are counted, not repaired.</summary>
internal static class Undecided
{
    private static readonly Localised Title = new("draws without an answer: a payoff is missing, or chances lie outside 0–1 or do not add up to 1", "無解之抽樣：收益缺漏，或機率超出 0–1 或總和不為 1");

    /// <summary>No verdict in those draws.</summary>
    internal static byte[] Mark(byte[] verdicts, double[]? decided)
    {
        for (var i = 0; i < verdicts.Length && decided is not null; i++)
        {
            verdicts[i] = decided[i] == 1 ? verdicts[i] : Tally.Undecided;
        }

        return verdicts;
    }

    /// <summary>No value in those draws.</summary>
    internal static ReadOnlyMemory<double> Mark(ReadOnlyMemory<double> value, double[]? decided) =>
        decided is null ? value : value.ToArray().Zip(decided, (v, d) => d == 1 ? v : double.NaN).ToArray();

    /// <summary>How many they are, where there are any.</summary>
    /// <param name="decided">1 in the draws that have an answer; null: all have.</param>
    /// <param name="priorShare">The prior's share.</param>
    /// <param name="title">Why they have none, where it is not only for a game's sake.</param>
    internal static IEnumerable<JudgedPart> Part(double[]? decided, double priorShare, Localised? title = null)
    {
        if (decided is not null)
        {
            double[] without = [.. decided.Select(d => 1 - d)];
            yield return new JudgedPart("undecided", title ?? Title, without, without, priorShare) { Unit = PlayedBody.Truth };
        }
    }
}
