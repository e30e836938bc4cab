using System.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Plane;

/// <summary>Which side of an axis's boundary each draw is on, carried from year to year.</summary>
internal sealed class Side(Axis axis, TheoryFile theory, IMeasures measures)
{
    private readonly ReadOnlyMemory<double> _boundary = measures.Parameter(theory.Id, axis.Boundary);
    private bool _started;

    /// <summary>1 where high, 0 where low.</summary>
    public double[] High { get; } = new double[measures.Draws];

    /// <summary>Moves each draw to this year's side; in the first year there is no side to keep.</summary>
    public void Move(ReadOnlySpan<double> level, double hysteresis)
    {
        var boundary = _boundary.Span;
        var band = _started ? hysteresis : 0;
        var i = 0;
        for (; i <= level.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            // High draws fall only below the band, low draws rise only at or above it.
            var line = new Vector<double>(boundary[i..]) + ((Vector<double>.One - (2 * new Vector<double>(High, i))) * band);
            Vector.ConditionalSelect(Vector.GreaterThanOrEqual(new(level[i..]), line), Vector<double>.One, Vector<double>.Zero).CopyTo(High, i);
        }

        for (; i < level.Length; i++)
        {
            High[i] = level[i] >= boundary[i] + ((1 - (2 * High[i])) * band) ? 1 : 0;
        }

        _started = true;
    }
}
