using Entente.Analysis.Findings;
using Entente.Theories.Forms.Options;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts a choice among options into figures.</summary>
internal static class OptionFigures
{
    /// <summary>The figures.</summary>
    public static OptionsAnalysis Of(SolvedOptions solved)
    {
        var (options, criteria) = (solved.Body.Options, solved.Body.Criteria);
        var standings = options.Select((_, i) => Standing(solved, i)).ToArray();
        var order = Enumerable.Range(0, options.Count).OrderByDescending(i => standings[i].Ranks[0]).ToArray();
        var firsts = criteria.Select(c => (c.Id, Shares: solved.FirstsWithout(c))).ToArray();
        return new OptionsAnalysis(
            options[solved.Leader].Id,
            options[solved.RunnerUp].Id,
            [.. order.Select(i => standings[i])],
            [.. criteria.Select(c => new CriterionUse(c.Id, c.Title, c.Gate is not null))],
            [.. from o in options from c in criteria where c.Gate is null || c.SpeaksOf(o) select Score(solved, o, c)],
            [.. firsts.Select(f => new CriterionShare(f.Id, f.Shares?[solved.Leader]))],
            [.. criteria.Select(c => new CriterionShare(c.Id, solved.Rise(c)))])
        {
            Firsts = [.. firsts.Where(f => f.Shares is not null).Select(f => new OptionFirsts(f.Id, [.. order.Select(i => f.Shares![i])]))],
        };
    }

    private static OptionStanding Standing(SolvedOptions solved, int option)
    {
        var (own, central) = (solved.Body.Options[option], solved.CentralWeights(option));
        var weights = solved.Body.Criteria.Where(c => central?.ContainsKey(c.Id) ?? false).Select(c => new CriterionShare(c.Id, central![c.Id]));
        return new OptionStanding(own.Id, own.Title, solved.Acceptability(option), solved.GatedShare(option), [.. weights], central is null ? null : solved.Confidence(option, central));
    }

    private static OptionScore Score(SolvedOptions solved, Option option, Criterion criterion)
    {
        var cell = solved.Cell(option, criterion);
        return new OptionScore(option.Id, criterion.Id, FindingBuilder.Quantity(cell.Draws, FindingBuilder.ScaleUnit), cell.PriorShare, solved.GatedShare(option, criterion), [.. cell.Items.Select(i => i.Id)]);
    }
}
