using System.Globalization;
using Entente.Cases;
using Entente.Games;

namespace Entente.Analysis.Evaluation;

/// <summary>Ranks in words: readers take "rank 1" for the first place, and here it is the worst.</summary>
internal static class RankWords
{
    private static readonly Localised[] FromTheTop = [new("its best outcome", "其最佳結局"), new("its second-best outcome", "其次佳結局"), new("its third-best outcome", "其第三佳結局")];

    /// <summary>One or the other of some ranks, each once.</summary>
    /// <param name="ranks">Higher is better.</param>
    /// <param name="outcomes">How many outcomes are ranked, from 1.</param>
    public static Localised Any(IEnumerable<Rational> ranks, int outcomes)
    {
        var words = ranks.Distinct().Select(r => Of(r, outcomes)).ToArray();
        return new(string.Join(" or ", words.Select(w => w.En)), string.Join("或", words.Select(w => w.ZhHant)));
    }

    private static Localised Of(Rational rank, int outcomes)
    {
        var text = rank.ToString();
        if (rank == 1)
        {
            return new($"its worst outcome (1 of {outcomes})", $"其最差結局（{outcomes} 分中之 1）");
        }

        return int.TryParse(text, CultureInfo.InvariantCulture, out var whole) && outcomes - whole is >= 0 and < 3
            ? new($"{FromTheTop[outcomes - whole].En} ({text} of {outcomes})", $"{FromTheTop[outcomes - whole].ZhHant}（{outcomes} 分中之 {text}）")
            : new($"an outcome that it ranks {text} of {outcomes}, the higher the better", $"其評為 {outcomes} 分中 {text} 分之結局");
    }
}
