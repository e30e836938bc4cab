namespace Entente.Games;

/// <summary>Someone who can promise payments.</summary>
public sealed record Payer
{
    /// <summary>Makes a payer.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="budget">The most that it can pay at any one profile, in units of payoff; null for no limit.</param>
    /// <param name="seat">The player that it is, whose own payoff falls by what it pays; null for an outsider.</param>
    /// <param name="to">Whom it may pay; null for everybody but itself.</param>
    /// <exception cref="ArgumentException">The name is blank, or a player may pay itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The budget is negative.</exception>
    public Payer(string name, Rational? budget = null, Seat? seat = null, IReadOnlyList<Seat>? to = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (budget is { Sign: < 0 })
            throw new ArgumentOutOfRangeException(nameof(budget), $"The budget of '{name}' is {budget}; it cannot be negative.");
        if (to is not null && seat is { } self && to.Contains(self))
            throw new ArgumentException($"'{name}' cannot pay itself.", nameof(to));
        (Name, Budget, Seat) = (name, budget, seat);
        To = to is null ? [.. Seats.Both.Where(other => other != seat)] : [.. to.Distinct().Order()];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The most that it can pay at any one profile; null for no limit.</summary>
    public Rational? Budget { get; }

    /// <summary>The player that it is; null for an outsider.</summary>
    public Seat? Seat { get; }

    /// <summary>Whom it may pay.</summary>
    public IReadOnlyList<Seat> To { get; }
}
