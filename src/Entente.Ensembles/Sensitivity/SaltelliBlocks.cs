using Entente.Ensembles.Designs;

namespace Entente.Ensembles.Sensitivity;

/// <summary>The answers of a Saltelli design, by block; only rows whose answers are finite in every block.</summary>
internal sealed class SaltelliBlocks
{
    private readonly double[] outputs;

    private SaltelliBlocks(double[] outputs, int rows, int inputs, bool secondOrder) =>
        (this.outputs, Rows, Inputs, SecondOrder) = (outputs, rows, inputs, secondOrder);

    internal int Rows { get; }

    internal int Inputs { get; }

    internal bool SecondOrder { get; }

    internal ReadOnlySpan<double> A => Block(0);

    internal ReadOnlySpan<double> B => Block(1);

    internal ReadOnlySpan<double> AB(int input) => Block(2 + input);

    internal ReadOnlySpan<double> BA(int input) => Block(2 + Inputs + input);

    /// <exception cref="ArgumentException">There is not one answer per run of the design.</exception>
    internal static SaltelliBlocks Of(SaltelliDesign design, double[] outputs)
    {
        if (outputs.Length != design.Count)
            throw new ArgumentException($"{outputs.Length} answers do not match a design of {design.Count} runs.", nameof(outputs));
        var whole = new List<int>();
        for (var row = 0; row < design.Rows; row++)
            if (IsWhole(outputs, design, row)) whole.Add(row);
        var kept = whole.Count == design.Rows ? outputs : Kept(outputs, design, whole);
        return new(kept, whole.Count, design.Dimensions, design.SecondOrder);
    }

    /// <summary>Whether the answers of A and B vary at all.</summary>
    internal bool Varies => A.ContainsAnyExcept(A[0]) || B.ContainsAnyExcept(A[0]);

    private ReadOnlySpan<double> Block(int block) => outputs.AsSpan(block * Rows, Rows);

    private static bool IsWhole(double[] outputs, SaltelliDesign design, int row)
    {
        for (var block = 0; block < design.Blocks; block++)
            if (!double.IsFinite(outputs[block * design.Rows + row])) return false;
        return true;
    }

    private static double[] Kept(double[] outputs, SaltelliDesign design, List<int> rows) =>
        [.. Enumerable.Range(0, design.Blocks).SelectMany(block => rows.Select(row => outputs[block * design.Rows + row]))];
}
