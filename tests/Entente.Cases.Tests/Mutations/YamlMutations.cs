using System.Text;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Tests.Mutations;

/// <summary>Changes of a YAML file at its keys and values.</summary>
/// <param name="free">Keys below which an author names things: their own keys are no part of the format.</param>
/// <param name="closed">Keys whose value is one of a few words, where it is no number.</param>
/// <param name="root">What the keys of the whole file stand below.</param>
internal sealed class YamlMutations(IReadOnlySet<string> free, IReadOnlySet<string> closed, string root = "")
{
    private const int TooDeep = 40;

    /// <summary>A word of the file.</summary>
    /// <param name="At">The word and where it stands.</param>
    /// <param name="Key">Whether it is a key.</param>
    /// <param name="Closed">Whether the format has only a few words for this place.</param>
    /// <param name="Owner">The key above it.</param>
    public sealed record Word(YamlScalar At, bool Key, bool Closed, string Owner);

    public Mutation Any(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var words = Words(text);
        return random.Next(10) switch
        {
            < 4 => Misspelt(text, words.Where(w => w is { Key: true, Closed: true }), random, Answer.Refused),
            4 => Misspelt(text, words.Where(w => w is { Key: true, Closed: false }), random, Answer.Any),
            5 => Misspelt(text, words.Where(w => w is { Key: false, Closed: true }), random, Answer.Refused),
            6 => Put("hostile value", Draw.Hostile.Select(h => $"\"{h.Replace("\\", "\\\\", StringComparison.Ordinal)}\""), text, words, random, Answer.Any),
            7 => Put("an alias", ["*x", "&x x", "<<: *x"], text, words, random, Answer.Refused),
            8 => Put("deep nesting", [new string('[', TooDeep) + new string(']', TooDeep), string.Concat(Enumerable.Repeat("{a: ", TooDeep)) + new string('}', TooDeep), new string('[', 5000)], text, words, random, Answer.Refused),
            _ => Put("another shape", ["[]", "{}", "''", "~", "[a, b]", "{ a: b }", new string('x', 100_000), "|", "- x", "!!binary x", "? x"], text, words, random, Answer.Any),
        };
    }

    /// <summary>Every key and value of a sound file.</summary>
    public IReadOnlyList<Word> Words(string text)
    {
        var words = new List<Word>();
        Walk(YamlDocument.Read("x.yml", text, new DiagnosticBag())!, root, words);
        return words;
    }

    /// <summary>The file with a word replaced.</summary>
    public static string With(string text, YamlScalar word, string by) => Encoding.UTF8.GetString(Replaced(text, word, by, "", Answer.Any).Bytes);

    private static Mutation Misspelt(string text, IEnumerable<Word> words, Random random, Answer expected)
    {
        Word[] found = [.. words];
        if (found.Length == 0)
        {
            return new Mutation("nothing to misspell", text);
        }

        var word = random.One(found);
        var wrong = random.Misspelt(word.At.Text);
        return Replaced(text, word.At, wrong, $"'{word.At.Text}' misspelt '{wrong}' at {word.At.At}", expected);
    }

    /// <summary>Puts something in the place of a value.</summary>
    private static Mutation Put(string name, IEnumerable<string> puts, string text, IReadOnlyList<Word> words, Random random, Answer expected)
    {
        var (word, put) = (random.One([.. words.Where(w => !w.Key && !w.At.Spread)]), random.One([.. puts]));
        return Replaced(text, word.At, put, $"{name} {put[..Math.Min(20, put.Length)]} at {word.At.At}", expected);
    }

    private static Mutation Replaced(string text, YamlScalar word, string by, string name, Answer expected)
    {
        var at = Start(text, word.At) + (word.Quoted ? 1 : 0);
        if (!text.AsSpan(at).StartsWith(word.Text, StringComparison.Ordinal))
        {
            return new Mutation($"nothing done at {word.At}", text);
        }

        var (before, behind) = (text[..at], text[(at + word.Text.Length)..]);
        return word.Quoted && by.AsSpan().IndexOfAny("\"*&[{") >= 0
            ? new Mutation(name, before[..^1] + by + behind[1..], expected)
            : new Mutation(name, before + by + behind, expected);
    }

    private static int Start(string text, Position at)
    {
        var start = 0;
        for (var line = 1; line < at.Line; line++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start + at.Column - 1;
    }

    private void Walk(YamlNode node, string owner, List<Word> words)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    words.Add(new Word(key, Key: true, !free.Contains(owner), owner));
                    Walk(value, free.Contains(owner) ? "" : key.Text, words);
                }

                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Walk(item, owner, words);
                }

                break;
            case YamlScalar scalar:
                words.Add(new Word(scalar, Key: false, closed.Contains(owner) && !scalar.Text.All(char.IsAsciiDigit), owner));
                break;
        }
    }
}
