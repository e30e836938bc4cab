using Entente.Numerics;

namespace Entente.Theories.Forms.Crisis;

/// <summary>
/// When crises arise in the years ahead, in each draw, were none of them to end in a war that somebody wants: at most one a year, with chance
/// 1 − exp(−rate). Years count from 1; 0 is never.
/// </summary>
/// <param name="Rate">Crises a year.</param>
/// <param name="Crises">How many there are.</param>
/// <param name="First">The year of the first.</param>
/// <param name="Accident">The year of the first that becomes a war by accident.</param>
/// <param name="UntilAccident">How many there are up to that one.</param>
internal sealed record CrisisCourse(ReadOnlyMemory<double> Rate, byte[] Crises, byte[] First, byte[] Accident, byte[] UntilAccident)
{
    /// <summary>Draws when crises arise and which of them slip into war.</summary>
    /// <param name="rate">Crises a year; missing or negative: none.</param>
    /// <param name="accident">Chance of an accident in a crisis; empty: none.</param>
    /// <param name="horizon">Years ahead.</param>
    /// <param name="uniform">Uniform draws by name.</param>
    public static CrisisCourse Of(ReadOnlyMemory<double> rate, ReadOnlySpan<double> accident, int horizon, Func<string, ReadOnlyMemory<double>> uniform)
    {
        var line = new CrisisCourse(rate, new byte[rate.Length], new byte[rate.Length], new byte[rate.Length], new byte[rate.Length]);
        var chance = YearlyChance(rate.Span);
        for (var year = 1; year <= horizon; year++)
        {
            line.Add((byte)year, uniform($"year:{year}").Span, chance, accident.IsEmpty ? default : uniform($"accident:{year}").Span, accident);
        }

        return line;
    }

    private static double[] YearlyChance(ReadOnlySpan<double> rate)
    {
        var chance = LentColumns.Take(rate.Length);
        Columns.Negate(rate, chance);
        Elementary.Exp(chance, chance);
        Columns.Subtract(1, chance, chance);
        return chance;
    }

    private void Add(byte year, ReadOnlySpan<double> arises, ReadOnlySpan<double> chance, ReadOnlySpan<double> slips, ReadOnlySpan<double> accident)
    {
        for (var i = 0; i < Crises.Length; i++)
        {
            if (arises[i] < chance[i])
            {
                Crises[i]++;
                First[i] = First[i] == 0 ? year : First[i];
                if (Accident[i] == 0 && !slips.IsEmpty && slips[i] < accident[i])
                {
                    (Accident[i], UntilAccident[i]) = (year, Crises[i]);
                }
            }
        }
    }
}
