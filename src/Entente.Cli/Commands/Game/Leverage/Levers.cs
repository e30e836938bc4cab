using Entente.Cases;
using Entente.Cli.Commands.Game.Solve;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Leverage;

/// <summary>All least changes that bring a profile about.</summary>
/// <param name="Game">The game.</param>
/// <param name="Target">The profile.</param>
/// <param name="Swaps">By aim, the fewest swaps of preferences; empty where the game is too large for the search.</param>
/// <param name="Payments">By aim, the least payments; empty for ranks.</param>
/// <param name="Breaking">The fewest swaps after which it is no equilibrium; null where the game is too large.</param>
/// <param name="Radius">How far payoffs can move before that changes; null for ranks.</param>
internal sealed record Levers(
    MatrixGame Game,
    Profile Target,
    IReadOnlyList<LeastSwaps> Swaps,
    IReadOnlyList<LeastPayment> Payments,
    LeastSwaps? Breaking,
    StabilityRadius? Radius)
{
    private const int MostProfiles = 256;

    /// <summary>Finds them.</summary>
    public static Levers Find(MatrixGame game, Profile target, PaymentOptions payment, Rational margin, Watch watch)
    {
        SwapOptions swap = new() { Progress = watch };
        var small = game.Count(Seat.Row) * (long)game.Count(Seat.Column) <= MostProfiles;
        var cardinal = game.Scale == PayoffScale.Cardinal;
        return new(
            game,
            target,
            small ? [.. Enum.GetValues<LeverageAim>().Select(aim => LeastSwaps.For(game, target, aim, swap, watch.Token))] : [],
            cardinal ? [.. Enum.GetValues<LeverageAim>().Select(aim => LeastPayment.For(game, target, aim, aim == LeverageAim.Equilibrium ? Rational.Zero : margin, payment, watch.Token))] : [],
            small ? LeastSwaps.Breaking(game, target, swap, watch.Token) : null,
            cardinal ? StabilityRadius.Of(game, target) : null);
    }

    /// <summary>Whether a search was stopped from outside.</summary>
    public bool Cancelled => Swaps.Any(s => s.End == SearchEnd.Cancelled) || Payments.Any(p => p.End == SearchEnd.Cancelled) || Breaking?.End == SearchEnd.Cancelled;

    /// <summary>Why something may be missing; null where nothing is.</summary>
    public Localised? Missing => this switch
    {
        { Complete: true } => null,
        { Cancelled: true } => Solution.Ended(SearchEnd.Cancelled),
        { Breaking: null } => new($"swaps of preferences are searched for at most {MostProfiles} profiles", $"偏好對調僅搜尋至多 {MostProfiles} 個策略組合之賽局"),
        _ => Solution.Ended(SearchEnd.LimitReached),
    };

    /// <summary>Whether every search was exhausted.</summary>
    public bool Complete => Swaps.All(s => s.Complete) && Payments.All(p => p.Complete) && Breaking is not null and { Complete: true };
}
