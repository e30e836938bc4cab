namespace Entente.Networks.Cascades;

/// <summary>A change of one link, against which the same draws are run again.</summary>
/// <param name="Link">Index of the link.</param>
/// <param name="When">Its new case; null: the link is cut.</param>
public readonly record struct Change(int Link, Trigger? When);
