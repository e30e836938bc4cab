namespace Entente.Cases;

/// <summary>A place in a text file.</summary>
/// <param name="Path">Path as shown to people: relative to the folder that was read.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
public readonly record struct Position(string Path, int Line, int Column)
{
    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
