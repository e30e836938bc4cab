namespace Entente.Expressions;

/// <summary>A literal text, without its quotes.</summary>
public sealed record Text : Expression
{
    internal Text(string value, int position = 0)
        : base(position) => Value = value;

    /// <summary>The text between the quotes.</summary>
    public string Value { get; }
}
