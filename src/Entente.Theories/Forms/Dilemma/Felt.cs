using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>A fear as it stands in one year, with all that it is made of.</summary>
internal sealed class Felt
{
    private readonly Fear _fear;
    private readonly Folded _probability;
    private readonly Folded _cost;
    private readonly List<JudgedPart> _determinants = [];

    /// <summary>Works it out.</summary>
    public Felt(Fear fear, string theory, Subject subject, int year, IMeasures measures)
    {
        _fear = fear;
        _probability = Blended("probability", fear.Probability, theory, subject, year, measures);
        _cost = Blended("cost", fear.Cost, theory, subject, year, measures);
        Slide = new Slide(_probability.Draws, _cost.Draws, measures.Parameter(theory, fear.Slope));
        Level = Slide.Now();
        Holds = LentColumns.Take(Level.Length);
        Columns.GreaterOrEqual(Level, measures.Parameter(theory, fear.Boundary).Span, Holds);
    }

    /// <summary>How it moves with commitment.</summary>
    public Slide Slide { get; }

    /// <summary>Probability times cost.</summary>
    public double[] Level { get; }

    /// <summary>1 where the fear is held.</summary>
    public double[] Holds { get; }

    /// <summary>A product is known only as well as the less known of its factors.</summary>
    public double PriorShare => Math.Max(_probability.PriorShare, _cost.PriorShare);

    /// <summary>What entered.</summary>
    public IEnumerable<Measured> Measures => _probability.Measures.Concat(_cost.Measures);

    /// <summary>The fear, its two factors and their determinants.</summary>
    public IEnumerable<JudgedPart> Parts() =>
    [
        new JudgedPart(_fear.Id, _fear.Title, Level, Holds, PriorShare),
        .. _fear.Cost.Count == 0 ? Array.Empty<JudgedPart>() : [DilemmaWords.Factor(_fear, "probability", _probability), DilemmaWords.Factor(_fear, "cost", _cost)],
        .. _determinants,
    ];

    private Folded Blended(string factor, IReadOnlyList<Determinant> determinants, string theory, Subject subject, int year, IMeasures measures)
    {
        var levels = determinants.Select(d => measures.Fold(d.Value, subject, year)).ToArray();
        if (determinants.Count > 1)
        {
            _determinants.AddRange(determinants.Zip(levels, (d, l) => new JudgedPart($"{_fear.Id}.{factor}.{d.Id}", DilemmaWords.Of(_fear, d), l.Draws, default, l.PriorShare) { IsIngredient = true }));
        }

        return Blend.Of($"determinant:{theory}:{_fear.Id}.{factor}", determinants, levels, measures);
    }
}
