namespace Entente.Expressions;

/// <summary>What an expression comes to: one number, one text, or a column of draws. Missing is NaN, never zero.</summary>
public sealed class Value
{
    private Value(ValueKind kind, double number, string text, ReadOnlyMemory<double> draws) =>
        (Kind, Number, Text, Draws) = (kind, number, text, draws);

    /// <summary>The missing number.</summary>
    public static Value Missing { get; } = OfNumber(double.NaN);

    /// <summary>Which of the three it is.</summary>
    public ValueKind Kind { get; }

    /// <summary>The number of a scalar; NaN for the other kinds.</summary>
    public double Number { get; }

    /// <summary>The text; empty for the other kinds.</summary>
    public string Text { get; }

    /// <summary>The draws of a column, shape [draws]; empty for the other kinds.</summary>
    public ReadOnlyMemory<double> Draws { get; }

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

    /// <summary>The number in one draw; a scalar has the same in all, a text is missing in all.</summary>
    public double At(int draw) => Kind == ValueKind.Column ? Draws.Span[draw] : Number;

    /// <summary>A number in each of so many draws: a column as it is, not copied; anything else repeated.</summary>
    public ReadOnlyMemory<double> InDraws(int draws)
    {
        if (Kind == ValueKind.Column)
        {
            return Draws;
        }

        var column = new double[draws];
        column.AsSpan().Fill(Number);
        return column;
    }

    /// <summary>A plain rendering for developers.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Number => Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Text => $"\"{Text}\"",
        _ => $"column of {Draws.Length} draws",
    };
}

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
