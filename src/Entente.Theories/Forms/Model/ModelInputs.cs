using Entente.Dynamics;

namespace Entente.Theories.Forms.Model;

/// <summary>The parameters of a model as a theory sets them, in every draw; what it does not set has its default.</summary>
internal sealed class ModelInputs : IInputs
{
    private readonly IModel _model;
    private readonly Dictionary<(int Place, int Slot), ReadOnlyMemory<double>> _columns = [];

    internal ModelInputs(ModelBody body, Func<Formula, ReadOnlyMemory<double>> of, int draws)
    {
        _model = body.Model;
        foreach (var setting in body.Settings)
        {
            var column = of(setting.Of);
            Check(column.Span, setting.Parameter, draws);
            foreach (var slot in setting.Slot is { } only ? [only] : Enumerable.Range(0, body.SlotsOf(setting.Parameter.Per)))
            {
                _columns[(setting.Place, slot)] = column;
            }
        }
    }

    /// <summary>1 in the draws in which every parameter is there and within the range that the model is meant for; null where all are.</summary>
    internal double[]? Decided { get; private set; }

    /// <inheritdoc/>
    public double? Fixed(int parameter, int slot) =>
        !_columns.TryGetValue((parameter, slot), out var column) ? _model.Parameters[parameter].Default
        : column.Span.IndexOfAnyExcept(column.Span[0]) < 0 ? column.Span[0] : null;

    /// <inheritdoc/>
    public void Fill(int parameter, int slot, long first, Span<double> into) => _columns[(parameter, slot)].Span.Slice((int)first, into.Length).CopyTo(into);

    private void Check(ReadOnlySpan<double> column, ModelParameter parameter, int draws)
    {
        for (var i = 0; i < column.Length; i++)
        {
            if (!(column[i] >= parameter.Low && column[i] <= parameter.High))
            {
                (Decided ??= [.. Enumerable.Repeat(1.0, draws)])[i] = 0;
            }
        }
    }
}
