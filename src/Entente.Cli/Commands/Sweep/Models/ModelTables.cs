using Entente.Analysis.Sweeps.Models;
using Entente.Ensembles.Runs;
using Entente.Ensembles.Sensitivity;
using Entente.Reports.Tables;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>The answer of a sweep as tables for spreadsheets.</summary>
internal static class ModelTables
{
    /// <summary>Runs are listed one by one up to so many; beyond, <c>results.columns</c> has them.</summary>
    public const int MostListed = 100_000;

    /// <summary>The tables; those that would be empty are left out.</summary>
    public static IEnumerable<RunFile> Of(ModelSweep sweep, ModelAnswer answer, Results results)
    {
        yield return new("tables/readings.csv", Readings(answer));
        if (answer.Sensitivities.Count > 0)
        {
            yield return new("tables/sensitivity.csv", Sensitivity(answer));
        }

        if (answer.Regions.Count > 0)
        {
            yield return new("tables/boxes.csv", Boxes(sweep, answer));
            yield return new("tables/tipping-points.csv", Tippings(answer));
        }

        if (answer.Choices.Count > 0)
        {
            yield return new("tables/choices.csv", Choices(answer));
        }

        if (answer.Courses.Fans.Count > 0)
        {
            yield return new("tables/courses.csv", Courses(answer.Courses));
        }

        if (results.Rows <= MostListed)
        {
            yield return new("tables/runs.csv", Runs(results));
        }
    }

    private static byte[] Readings(ModelAnswer answer)
    {
        var csv = new Csv("part", "reading", "unit", "median", "p05", "p95", "missing");
        foreach (var s in answer.Summaries)
        {
            csv.Cell(s.Part).Cell(s.Reading.Name).Cell(s.Reading.Unit).Cell(s.Value?.Median).Cell(s.Value?.P05).Cell(s.Value?.P95).Cell(s.Missing).EndRow();
        }

        return csv.ToBytes();
    }

    private static byte[] Sensitivity(ModelAnswer answer)
    {
        var csv = new Csv(
            "part", "reading", "outcome", "input", "first", "first_low", "first_high", "total", "total_low", "total_high",
            "effect_mean", "effect_mean_absolute", "effect_deviation", "delta", "delta_low", "delta_high", "pawn_median", "pawn_maximum", "median_at_lowest", "median_at_highest");
        foreach (var s in answer.Sensitivities)
        {
            foreach (var input in s.Inputs.DefaultIfEmpty(new InputSensitivity("")))
            {
                csv.Cell(s.Part).Cell(s.Reading.Name).Cell(s.Outcome.ToString()).Cell(input.Input);
                Estimate(csv, input.First);
                Estimate(csv, input.Total);
                csv.Cell(input.Effects?.Mean).Cell(input.Effects?.MeanAbsolute).Cell(input.Effects?.Deviation);
                Estimate(csv, input.Delta?.Delta);
                csv.Cell(input.Pawn?.Median).Cell(input.Pawn?.Maximum).Cell(input.Swing?.AtLowest).Cell(input.Swing?.AtHighest).EndRow();
            }
        }

        return csv.ToBytes();
    }

    private static void Estimate(Csv csv, Estimate? estimate) => csv.Cell(estimate?.Value).Cell(estimate?.Low).Cell(estimate?.High);

    private static byte[] Boxes(ModelSweep sweep, ModelAnswer answer)
    {
        var csv = new Csv("part", "share_of_interest", "missing", "box", "input", "low", "high", "quasi_p", "density", "coverage", "mass");
        foreach (var region in answer.Regions)
        {
            foreach (var (box, number) in region.Boxes.Select((b, i) => (b, i + 1)))
            {
                foreach (var limit in box.Restrictions)
                {
                    csv.Cell(region.Part).Cell(region.Share).Cell(region.Missing).Cell(number).Cell(sweep.Inputs[limit.Input].Name).Cell(limit.Low).Cell(limit.High).Cell(limit.QuasiP)
                        .Cell(box.Box.Density).Cell(box.Box.Coverage).Cell(box.Box.Mass).EndRow();
                }
            }
        }

        return csv.ToBytes();
    }

    private static byte[] Tippings(ModelAnswer answer)
    {
        var csv = new Csv("part", "input", "low", "high", "before", "after");
        foreach (var tipping in answer.Tippings)
        {
            foreach (var point in tipping.Points.Points)
            {
                csv.Cell(tipping.Part).Cell(tipping.Input).Cell(point.Low).Cell(point.High).Cell(ModelJson.Lean(point.Before)).Cell(ModelJson.Lean(point.After)).EndRow();
            }
        }

        return csv.ToBytes();
    }

    private static byte[] Choices(ModelAnswer answer)
    {
        var csv = new Csv("part", "good_enough", "good_enough_left_out", "regret_largest", "regret_mean", "regret_q90", "best_share", "regret_left_out");
        foreach (var choice in answer.Choices)
        {
            csv.Cell(choice.Part).Cell(choice.Satisficing?.Share).Cell(choice.Satisficing?.Missing)
                .Cell(choice.Regret?.Largest).Cell(choice.Regret?.Mean).Cell(choice.Regret?.Quantile90).Cell(choice.Regret?.BestShare).Cell(choice.LeftOut).EndRow();
        }

        return csv.ToBytes();
    }

    private static byte[] Courses(SweptFans courses)
    {
        var csv = new Csv("part", "output", "unit", "step", "p05", "p25", "median", "p75", "p95", "missing");
        foreach (var (fan, at) in courses.Fans.SelectMany(f => Enumerable.Range(0, courses.Steps.Count).Select(at => (f, at))))
        {
            csv.Cell(fan.Part).Cell(fan.Name).Cell(fan.Unit).Cell(courses.Steps[at]);
            foreach (var quantile in fan.Quantiles[at])
            {
                csv.Cell(quantile);
            }

            csv.Cell(fan.Missing[at]).EndRow();
        }

        return csv.ToBytes();
    }

    private static byte[] Runs(Results results)
    {
        var (table, draws) = (results.Table(), results.Manifest.Draws);
        string[] names = ["part", "run", .. table.Specs.Select(s => s.Unit is "" or "1" ? s.Name : $"{s.Name} ({s.Unit})")];
        var csv = new Csv(names);
        for (var row = 0; row < table.Rows; row++)
        {
            csv.Cell(results.Manifest.Parts[(int)(row / draws)]).Cell((int)(row % draws));
            for (var c = 0; c < table.Specs.Count; c++)
            {
                csv.Cell(table.Doubles(c)[row]);
            }

            csv.EndRow();
        }

        return csv.ToBytes();
    }
}
