using System.Text;

namespace Entente.Cases.Tests.Mutations;

/// <summary>What a reader must answer to a mutated file.</summary>
internal enum Answer
{
    /// <summary>Either answer will do, but there must be one.</summary>
    Any,

    /// <summary>At least one error.</summary>
    Refused,

    /// <summary>No error: the file says the same in another way.</summary>
    Accepted,
}

/// <summary>A file changed in one way.</summary>
/// <param name="Name">What was done, for messages.</param>
/// <param name="Bytes">The file afterwards.</param>
/// <param name="Expected">What must come of it.</param>
internal sealed record Mutation(string Name, byte[] Bytes, Answer Expected = Answer.Any)
{
    public Mutation(string name, string text, Answer expected = Answer.Any)
        : this(name, Encoding.UTF8.GetBytes(text), expected)
    {
    }
}

/// <summary>Draws what mutations need.</summary>
internal static class Draw
{
    /// <summary>Cells and values that readers are known to stumble over; none of them is a number of finite size, a date, a grade or an id.</summary>
    public static readonly string[] Hostile = ["NaN", "Infinity", "-Infinity", "∞", "1e400", "１２", "0x10", "1/0", new('9', 400), "\u202e1", "=1+1", "'", "\u0007", "{}", "\\", "A\u200bB", "\ud83d\ude00"];

    public static T One<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>The word with one letter left out, put in, replaced, or swapped with its neighbour; always another word, never empty.</summary>
    public static string Misspelt(this Random random, string word)
    {
        while (true)
        {
            var (at, letter) = (random.Next(word.Length), (char)('a' + random.Next(26)));
            var edited = random.Next(4) switch
            {
                0 when word.Length > 1 => word.Remove(at, 1),
                1 => word.Insert(at, letter.ToString()),
                2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
                _ => word[..at] + letter + word[(at + 1)..],
            };
            if (edited != word && edited.Trim() == edited)
            {
                return edited;
            }
        }
    }
}
