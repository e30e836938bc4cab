using Entente.Expressions.Evaluation;
using Entente.Numerics;

namespace Entente.Expressions;

/// <summary>What an expression comes to: one number, one text, or a column of draws. Missing is NaN, never zero.</summary>
public sealed class Value
{
    /// <summary>Draws of a column that are worked out at once, at most.</summary>
    public const int BlockDraws = Blocks.Size;

    private readonly ReadOnlyMemory<double> _draws;
    private readonly Blocks? _operation;

    private Value(ValueKind kind, double number, string text, ReadOnlyMemory<double> draws, Blocks? operation = null) =>
        (Kind, Number, Text, _draws, _operation) = (kind, number, text, draws, operation);

    /// <summary>The missing number.</summary>
    public static Value Missing { get; } = OfNumber(double.NaN);

    /// <summary>Which of the three it is.</summary>
    public ValueKind Kind { get; }

    /// <summary>The number of a scalar; NaN for the other kinds.</summary>
    public double Number { get; }

    /// <summary>The text; empty for the other kinds.</summary>
    public string Text { get; }

    /// <summary>The draws of a column, shape [draws]; empty for the other kinds. Of an operation they are worked out anew each time, into a column that may be lent (<see cref="LentColumns"/>).</summary>
    public ReadOnlyMemory<double> Draws => _operation is null ? _draws : _operation.All();

    /// <summary>The number of draws of a column.</summary>
    internal int Length => _operation?.Length ?? _draws.Length;

    /// <summary>A scalar, the same in every draw.</summary>
    public static Value OfNumber(double number) => new(ValueKind.Number, number, "", default);

    /// <summary>A truth value: 1 or 0.</summary>
    public static Value OfTruth(bool truth) => OfNumber(truth ? 1 : 0);

    /// <summary>A text, compared by ordinal equality only.</summary>
    public static Value OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.Text, double.NaN, text, default);
    }

    /// <summary>A column; the memory is kept, not copied, and must not change afterwards.</summary>
    public static Value OfColumn(ReadOnlyMemory<double> draws) => new(ValueKind.Column, double.NaN, "", draws);

    /// <summary>
    /// A column that is worked out only where it is asked for, a block of draws at a time and perhaps more than once: it takes no memory.
    /// </summary>
    /// <param name="draws">Draws.</param>
    /// <param name="fill">Writes them, purely; asked for no more than <see cref="BlockDraws"/> at a time. Missing is <see cref="double.NaN"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fill"/> is null.</exception>
    public static Value OfBlocks(int draws, FillBlock fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        return OfOperation(new GivenBlocks(draws, fill));
    }

    /// <summary>Whether it is a column whose draws are worked out only where they are asked for.</summary>
    public bool IsOperation => _operation is not null;

    /// <summary>A column that is worked out only when asked for, each time anew: for the inside of a formula.</summary>
    internal static Value OfOperation(Blocks operation) => new(ValueKind.Column, double.NaN, "", default, operation);

    /// <summary>The same value, its draws worked out.</summary>
    internal Value WorkedOut() => _operation is null ? this : OfColumn(_operation.All());

    /// <summary>A block of a column: where it lies, or worked out into the buffer. A missing draw is NaN of any kind.</summary>
    /// <param name="first">First draw.</param>
    /// <param name="length">Draws, at most <see cref="BlockDraws"/>.</param>
    /// <param name="buffer">At least as long where it <see cref="IsOperation"/>; not used otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">It has not so many draws, as a number or a text has none, or more are asked for than are worked out at once.</exception>
    public ReadOnlySpan<double> Block(int first, int length, Span<double> buffer)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, BlockDraws);
        if (_operation is null)
            return _draws.Span.Slice(first, length);
        _operation.Fill(first, buffer[..length]);
        return buffer[..length];
    }

    /// <summary>The number in one draw; a scalar has the same in all, a text is missing in all. An operation is worked out whole for it.</summary>
    public double At(int draw) => Kind == ValueKind.Column ? Draws.Span[draw] : Number;

    /// <summary>A number in each of so many draws: a column as it is, not copied; anything else repeated.</summary>
    public ReadOnlyMemory<double> InDraws(int draws)
    {
        if (Kind == ValueKind.Column)
        {
            return Draws;
        }

        return LentColumns.Filled(draws, Number);
    }

    /// <summary>A plain rendering for developers.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Number => Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Text => $"\"{Text}\"",
        _ => $"column of {Draws.Length} draws",
    };
}

/// <summary>Writes the draws from <paramref name="first"/> on, as many as <paramref name="into"/> holds.</summary>
public delegate void FillBlock(int first, Span<double> into);

/// <summary>The kinds of <see cref="Value"/>.</summary>
public enum ValueKind
{
    /// <summary>One number.</summary>
    Number,

    /// <summary>One text.</summary>
    Text,

    /// <summary>A number per draw.</summary>
    Column,
}
