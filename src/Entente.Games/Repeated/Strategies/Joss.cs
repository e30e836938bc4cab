namespace Entente.Games;

/// <summary>Tit for tat that answers cooperation by defection one time in ten (Axelrod 1980).</summary>
public sealed class Joss() : MemoryOneStrategy("joss", "Joss", "偶爾背叛的以牙還牙（Joss）", "Axelrod 1980", new(1, new(9, 10), 0, new(9, 10), 0));
