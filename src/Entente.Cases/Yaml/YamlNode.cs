namespace Entente.Cases.Yaml;

/// <summary>A node of a YAML document with its place in the file.</summary>
/// <param name="At">Where the node begins.</param>
public abstract record YamlNode(Position At)
{
    /// <summary>How many values the node holds, keys and itself included.</summary>
    public int Size => this switch
    {
        YamlMapping mapping => 1 + mapping.Entries.Sum(e => 1 + e.Value.Size),
        YamlSequence sequence => 1 + sequence.Items.Sum(i => i.Size),
        _ => 1,
    };
}

/// <summary>A scalar as written; typing is left to the reader of the key.</summary>
/// <param name="At">Where.</param>
/// <param name="Text">The text after unquoting.</param>
public sealed record YamlScalar(Position At, string Text) : YamlNode(At)
{
    /// <summary>Whether it stands in quotes: its text then begins one column after the node.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether it runs over several lines: the places of its characters then do not follow from the node's.</summary>
    public bool Spread { get; init; }
}

/// <summary>A sequence.</summary>
/// <param name="At">Where.</param>
/// <param name="Items">Its items in order.</param>
public sealed record YamlSequence(Position At, IReadOnlyList<YamlNode> Items) : YamlNode(At);

/// <summary>A mapping with unique keys, in the order written.</summary>
/// <param name="At">Where.</param>
/// <param name="Entries">Key and value.</param>
public sealed record YamlMapping(Position At, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(At);
