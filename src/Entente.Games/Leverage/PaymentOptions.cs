namespace Entente.Games;

/// <summary>Who pays, what is to be least, and how far the search may go.</summary>
public sealed record PaymentOptions
{
    /// <summary>Who can pay; one outsider without limits unless said otherwise.</summary>
    public IReadOnlyList<Payer> Payers { get; init; } = [new("outsider")];

    /// <summary>What is to be least; among plans that are equal in it, the sum of all promises is least.</summary>
    public PaymentMeasure Least { get; init; } = PaymentMeasure.Paid;

    /// <summary>
    /// The largest number of sets of demands tried, each by one or two linear programmes, for the aims that leave a choice (<see cref="LeverageAim.OnlyPure"/>,
    /// <see cref="LeverageAim.Unique"/>); 4×4 games need up to some hundreds.
    /// </summary>
    public int MaximumProgrammes { get; init; } = 20_000;

    /// <summary>Told after every hundred of them, on the searching thread unless it arranges otherwise.</summary>
    public IProgress<SearchProgress>? Progress { get; init; }

    internal static PaymentOptions Default { get; } = new();
}
