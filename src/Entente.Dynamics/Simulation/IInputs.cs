namespace Entente.Dynamics;

/// <summary>
/// The values of a model's parameters. A slot numbers the actors, or the pairs row by row (i · actors + j); it is 0
/// where there is one value for the model. Must be safe to read on several threads, and say the same each time.
/// </summary>
public interface IInputs
{
    /// <summary>The value in every draw; null if it differs from draw to draw.</summary>
    double? Fixed(int parameter, int slot);

    /// <summary>Writes the values of draws first, first + 1, …; asked only where <see cref="Fixed"/> is null.</summary>
    void Fill(int parameter, int slot, long first, Span<double> into);
}
