using Entente.Cases;
using Entente.Cases.Yaml;

namespace Entente.Theories.GameFiles;

/// <summary>A game with its title and sources, as a file of its own.</summary>
/// <param name="Id">Kebab-case id: the name of the file.</param>
/// <param name="Title">Title.</param>
/// <param name="Sources">Keys of a bibliography, with their places; the host says whether they exist.</param>
/// <param name="Says">What it is about, two or three sentences; null where nothing is said.</param>
/// <param name="Game">The game.</param>
/// <param name="Known">What the literature knows of it; null where nothing is stated.</param>
/// <param name="Path">Path of the file.</param>
public sealed record GameFile(string Id, Localised Title, IReadOnlyList<YamlScalar> Sources, Localised? Says, StatedGame Game, KnownAnswers? Known, string Path);
