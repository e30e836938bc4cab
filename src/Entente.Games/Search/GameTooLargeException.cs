namespace Entente.Games;

/// <summary>A game is larger than a method can take.</summary>
public sealed class GameTooLargeException : ArgumentException
{
    /// <summary>Says what is too large.</summary>
    public GameTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is too large and what caused it.</summary>
    public GameTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says nothing more.</summary>
    public GameTooLargeException()
    {
    }

    internal static void ThrowIfMore(long size, long limit, string what, string method)
    {
        if (size > limit)
            throw new GameTooLargeException($"The game has {size} {what}; {method} takes at most {limit}.");
    }
}
