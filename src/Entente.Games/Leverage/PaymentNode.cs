namespace Entente.Games;

/// <summary>Demands made so far, with the least payments that meet them.</summary>
/// <param name="Demands">Pairs of profiles of one player's strategies of which the first is to be better, beyond what every plan must meet.</param>
/// <param name="Rows">The row player's strategies not yet eliminated.</param>
/// <param name="Columns">The column player's.</param>
/// <param name="Proof">The least measure.</param>
/// <param name="Payments">The least payments; null where the demands cannot be met.</param>
internal sealed record PaymentNode(
    IReadOnlyList<PaymentDemand> Demands, IReadOnlyList<int> Rows, IReadOnlyList<int> Columns, LinearProof Proof, IReadOnlyList<ConditionalPayment>? Payments);

/// <summary>That a strategy of a player be better than another against one of the opponent's.</summary>
internal readonly record struct PaymentDemand(Seat Seat, int Better, int Worse, int Other);
