using System.Collections.Concurrent;
using Entente.Expressions;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>What the strengths of links are multiplied by, kind by kind.</summary>
internal sealed class Factors
{
    private readonly CascadeBody _body;
    private readonly string _theory;
    private readonly int _year;
    private readonly IMeasures _measures;
    private readonly Folded[] _balance;
    private readonly ConcurrentDictionary<string, double[]> _byKind;

    public Factors(CascadeBody body, string theory, IEnumerable<Subject> pairs, int year, IMeasures measures)
    {
        (_body, _theory, _year, _measures) = (body, theory, year, measures);
        var spoken = Spoken.Of(measures);
        _balance = body.Balance is { } balance ? [.. spoken.Where(balance, pairs, year, measures).Select(b => b.Level)] : [];
        _byKind = spoken.Factors(body, year, _balance, measures);
    }

    /// <summary>What the balance rests on.</summary>
    public IEnumerable<Measured> Measures => _balance.SelectMany(b => b.Measures);

    /// <summary>Share by which the brake lowers a chance at its highest level.</summary>
    public ReadOnlyMemory<double> HeldBack => _body.Brake is { } brake ? _measures.Parameter(_theory, brake.By) : default;

    /// <summary>The factor of a kind in each draw.</summary>
    public double[] Of(LinkKind kind) => _byKind.GetOrAdd(kind.Id, _ => Scope().Evaluate(kind.Times).InDraws(_measures.Draws).ToArray());

    private Scope Scope()
    {
        var scope = new Scope(_measures, _year, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var parameter in _body.Parameters)
        {
            scope.With(parameter.Id, Value.OfColumn(_measures.Parameter(_theory, parameter)));
        }

        return _body.Balance is null ? scope : scope.With(CascadeForm.Balance, Value.OfColumn(Level()));
    }

    /// <summary>The mean over all pairs of which evidence speaks; of none, anything.</summary>
    private ReadOnlyMemory<double> Level() => _balance.Length > 0 ? Folded.Fold("mean", _balance).Draws : _measures.Uniform($"cascade:{_theory}:balance");
}
