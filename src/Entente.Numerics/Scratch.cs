using System.Buffers;

namespace Entente.Numerics;

/// <summary>A rented column, given back on disposal. Its contents are undefined at first.</summary>
internal readonly ref struct Scratch
{
    private readonly double[] rented;

    private Scratch(int length)
    {
        rented = ArrayPool<double>.Shared.Rent(length);
        Span = rented.AsSpan(0, length);
    }

    internal Span<double> Span { get; }

    internal static Scratch Of(int length) => new(length);

    public void Dispose() => ArrayPool<double>.Shared.Return(rented);
}
