namespace Entente.Expressions;

/// <summary>A name that the host gives a meaning: a quantity, a parameter, an actor variable.</summary>
public sealed record Name : Expression
{
    internal Name(string identifier, int position = 0)
        : base(position) => Identifier = identifier;

    /// <summary>The identifier as written; case counts.</summary>
    public string Identifier { get; }
}
