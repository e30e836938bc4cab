using Entente.Numerics;

namespace Entente.Dynamics;

/// <summary>Parameters of a model, each with its default until it is set: to one value, to a column of draws, or to its range.</summary>
/// <param name="model">The model whose parameters they are.</param>
/// <param name="actors">The number of actors.</param>
public sealed class Inputs(IModel model, int actors) : IInputs
{
    private readonly Dictionary<(int Parameter, int Slot), Source> sources = [];

    /// <summary>One value in every draw, for every actor and pair.</summary>
    /// <exception cref="ArgumentException">The model has no such parameter.</exception>
    public Inputs Set(string parameter, double value) => Everywhere(parameter, new(value, null));

    /// <summary>One value in every draw for actor i, or for the pair (i, j).</summary>
    /// <exception cref="ArgumentException">The model has no such parameter.</exception>
    public Inputs Set(string parameter, int i, double value) => Set(parameter, i, 0, value);

    /// <inheritdoc cref="Set(string, int, double)"/>
    public Inputs Set(string parameter, int i, int j, double value) => Put(parameter, i, j, new(value, null));

    /// <summary>A value for each draw, read as it stands when the model is run: draw d takes element d.</summary>
    /// <exception cref="ArgumentException">The model has no such parameter.</exception>
    public Inputs Set(string parameter, int i, int j, double[] draws) =>
        Put(parameter, i, j, new(null, (first, into) => draws.AsSpan((int)first, into.Length).CopyTo(into)));

    /// <summary>Uniform between low and high, drawn independently for every actor and pair.</summary>
    /// <exception cref="ArgumentException">The model has no such parameter.</exception>
    public Inputs Draw(string parameter, double low, double high, DrawSource from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var p = Find(parameter);
        for (var slot = 0; slot < model.Parameters[p].Per.Count(actors); slot++)
        {
            var stream = StreamId.Of($"{model.Id}:{parameter}").Child(slot);
            sources[(p, slot)] = new(null, (first, into) => Between(from, stream, low, high, first, into));
        }

        return this;
    }

    /// <inheritdoc/>
    public double? Fixed(int parameter, int slot) =>
        sources.TryGetValue((parameter, slot), out var source) ? source.Value : model.Parameters[parameter].Default;

    /// <inheritdoc/>
    public void Fill(int parameter, int slot, long first, Span<double> into) => sources[(parameter, slot)].Fill!(first, into);

    private static void Between(DrawSource from, StreamId stream, double low, double high, long first, Span<double> into)
    {
        from.Uniform(stream, first, into);
        Columns.Affine(high - low, into, low, into);
    }

    private Inputs Everywhere(string parameter, Source source)
    {
        var p = Find(parameter);
        for (var slot = 0; slot < model.Parameters[p].Per.Count(actors); slot++) sources[(p, slot)] = source;
        return this;
    }

    private Inputs Put(string parameter, int i, int j, Source source)
    {
        var p = Find(parameter);
        sources[(p, model.Parameters[p].Per.Slot(i, j, actors))] = source;
        return this;
    }

    private int Find(string parameter) => Place.Of(model.Parameters.Select(each => each.Id), parameter, model.Id);

    private delegate void Filler(long first, Span<double> into);

    private sealed record Source(double? Value, Filler? Fill);
}
