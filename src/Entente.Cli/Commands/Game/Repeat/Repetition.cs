using Entente.Games;

namespace Entente.Cli.Commands.Game.Repeat;

/// <summary>All that was found out about repeated play.</summary>
/// <param name="Target">Whether the target can be kept up by threats of equilibria.</param>
/// <param name="Phases">The punishment that was asked about, for each length.</param>
/// <param name="Tournament">How strategies fared; null where that was not asked.</param>
internal sealed record Repetition(RepeatedTarget Target, IReadOnlyList<CommonPunishment> Phases, Tournament? Tournament);
