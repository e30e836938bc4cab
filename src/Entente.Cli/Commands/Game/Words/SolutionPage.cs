using System.Globalization;
using Entente.Cases;
using Entente.Cli.Commands.Game.Solve;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Words;

/// <summary>A solution as a person reads it.</summary>
internal sealed class SolutionPage(Solution solution, Language language)
{
    private readonly GameNames _names = new(solution.Game, language);

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() =>
    [
        solution.Game.Title.In(language),
        .. Table.Lines(solution.Game, language),
        "",
        Word($"Method: {solution.Method} ({solution.How})", $"方法：{solution.Method}"),
        Count(),
        .. solution.Equilibria.SelectMany(Equilibrium),
        .. Components(),
        .. solution.Further(language),
    ];

    private string Count()
    {
        var count = solution.Equilibria.Count;
        var what = Word(count == 1 ? "1 equilibrium" : $"{count} equilibria", $"均衡 {count} 個");
        return solution.Missing is { } reason
            ? Word($"{what} found; there may be more: {reason.En}", $"{what}；可能尚有其他：{reason.ZhHant}")
            : Word($"{what}; this is the complete answer of the method, {Exact()}", $"{what}；此為該方法之完整答案，{Exact()}");
    }

    private string Exact() => solution.Equilibria.All(found => found.Radius.Sign == 0)
        ? Word("in exact fractions", "以精確分數計算")
        : Word("each proven to exist; where probabilities are irrational they are given as near as proven", "各均衡之存在均經證明；機率為無理數者列其近似值");

    private IEnumerable<string> Equilibrium(Found found, int number)
    {
        yield return "";
        yield return $"{(number + 1).ToString(CultureInfo.InvariantCulture)}. {Word($"pays {Payoffs(found, ", ")}", $"收益 {Payoffs(found, "、")}")}{Kind(found)}";
        for (var k = 0; k < found.Profile.Count; k++)
        {
            yield return "   " + (solution.Sets is { } sets ? AtSet(sets[k], found.Profile[k]) : OfPlayer(k, found.Profile[k]));
        }
    }

    private string Payoffs(Found found, string between) =>
        string.Join(between, found.Payoffs.Select((payoff, player) => Word($"{Table.Show(payoff)} to {_names.Player(player)}", $"{_names.Player(player)} {Table.Show(payoff)}")));

    private string Kind(Found found)
    {
        var pure = found.Pure ? Word("; nobody randomises", "；純策略") : Word("; mixed", "；混合策略");
        return pure + (found.Strict == true ? Word("; whoever deviates loses", "；嚴格均衡（偏離者必受損）") : "");
    }

    private string OfPlayer(int player, MixedStrategy strategy) =>
        $"{_names.Player(player)}{Word(": ", "：")}{Mixture(strategy, k => _names.Strategy(player, k))}";

    private string AtSet(int number, MixedStrategy strategy)
    {
        var set = solution.Game.Tree!.Sets[number];
        var where = set.Name.Length == 0 ? $"#{number + 1}" : set.Name;
        return $"{_names.Player(set.Player!.Value)}{Word($" at {where}: ", $"於 {where}：")}{Mixture(strategy, k => _names.Action(set.Actions[k]))}";
    }

    private string Mixture(MixedStrategy strategy, Func<int, string> name)
    {
        int[] support = [.. strategy.Support];
        return support.Length == 1 ? name(support[0]) : string.Join(Word(", ", "、"), support.Select(k => $"{name(k)} {Table.Show(strategy[k])}"));
    }

    private IEnumerable<string> Components()
    {
        if (solution.Components is not { } components || components.All(component => component.Count == 1))
        {
            return [];
        }

        return
        [
            "",
            Word("Every mixture within one of these sets is an equilibrium too:", "下列各集合內之任意混合亦為均衡："),
            .. components.Where(component => component.Count > 1).Select(component => "   " + string.Join(Word(", ", "、"), component.Select(k => (k + 1).ToString(CultureInfo.InvariantCulture)))),
        ];
    }

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
