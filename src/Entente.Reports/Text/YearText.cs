namespace Entente.Reports.Text;

/// <summary>Years in words.</summary>
internal static class YearText
{
    /// <summary><c>1996</c> or <c>1996–2001</c>.</summary>
    public static string Span(int first, int last) => first == last ? $"{first}" : $"{first}–{last}";

    /// <summary>Years in order, those in a row drawn together: <c>2003, 2012–2014</c>.</summary>
    public static string Of(IEnumerable<int> years)
    {
        var spans = new List<(int First, int Last)>();
        foreach (var year in years)
        {
            if (spans.Count > 0 && spans[^1].Last == year - 1)
            {
                spans[^1] = (spans[^1].First, year);
            }
            else
            {
                spans.Add((year, year));
            }
        }

        return string.Join(", ", spans.Select(s => Span(s.First, s.Last)));
    }
}
