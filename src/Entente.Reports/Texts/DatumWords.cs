using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;

namespace Entente.Reports.Texts;

/// <summary>Puts a datum into words.</summary>
internal static class DatumWords
{
    /// <summary>Quantity, parties, value with its unit, and standard error.</summary>
    public static Localised Coding(Datum datum, Case @case)
    {
        var quantity = @case.Codebook.Quantities[datum.Quantity];
        var (title, value, who) = (quantity.Title, quantity.Show(datum.Value), Parties(datum, quantity, @case));
        var error = (datum.Error ?? quantity.Error).ToString("0.##", CultureInfo.InvariantCulture);
        return new Localised($"{title.En} {value.En} (±{error}%): {who.En}", $"{title.ZhHant} {value.ZhHant}，誤差 ±{error}%：{who.ZhHant}");
    }

    private static Localised Parties(Datum datum, Quantity quantity, Case @case)
    {
        var from = @case.NameOf(datum.From);
        if (datum.To is null)
        {
            return from;
        }

        var (to, between) = (@case.NameOf(datum.To), quantity.Subject == SubjectKind.DirectedPair ? Localised.Same(" → ") : new Localised("–", "－"));
        return new Localised(from.En + between.En + to.En, from.ZhHant + between.ZhHant + to.ZhHant);
    }
}
