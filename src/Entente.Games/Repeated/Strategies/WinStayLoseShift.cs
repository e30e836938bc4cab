namespace Entente.Games;

/// <summary>Repeats its move after the two better payoffs and changes it after the two worse ones: cooperates where both moved alike (Nowak and Sigmund 1993).</summary>
public sealed class WinStayLoseShift() : MemoryOneStrategy("win-stay-lose-shift", "Win–stay, lose–shift", "贏則守，輸則變", "Nowak and Sigmund 1993", new(1, 1, 0, 0, 1));
