namespace Entente.Numerics;

/// <summary>Gamma draws of integer shape n as −ln of the product of n uniforms, one per child stream.</summary>
internal static class ErlangColumn
{
    // The product of ten uniforms is at least 2^-530; beyond that rejection is the cheaper method anyway.
    private const int LargestShape = 10;
    private const int Piece = 256;

    internal static bool Covers(double shape) => shape <= LargestShape && shape == Math.Floor(shape);

    internal static void Fill(DrawSource source, StreamId v, int shape, long first, Span<double> into)
    {
        Span<double> factor = stackalloc double[Piece];
        for (var done = 0; done < into.Length; done += Piece)
        {
            var piece = into.Slice(done, Math.Min(Piece, into.Length - done));
            source.Uniform(v.Child(0), first + done, piece);
            for (var j = 1; j < shape; j++)
            {
                source.Uniform(v.Child(j), first + done, factor[..piece.Length]);
                Columns.Multiply(piece, factor[..piece.Length], piece);
            }

            Lanes.Kernel.Map(default(Functions.NegativeLogFormula), piece, piece);
        }
    }
}
