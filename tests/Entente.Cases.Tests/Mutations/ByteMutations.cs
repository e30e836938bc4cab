using System.Text;

namespace Entente.Cases.Tests.Mutations;

/// <summary>Changes of bytes, lines and encodings, blind to what the file says.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Telling = [.. "\"\",;:\n\r\t{}[]@&*#-0 x|>!%`"u8, 0x00, 0x0B, 0x1B, 0x7F, 0x80, 0xC3, 0xEF, 0xFF];

    private static readonly string[] Characters = ["\u0085", "\u2028", "\u2029", "\u00a0", "\u3000", "\ufeff", "\u202e", "\u0000", "\u001b[2J", "\t", "\ud83d\ude00", "\u0301", "：", "，", "“"];

    private static readonly Func<byte[], Random, Mutation>[] All = [Flipped, Inserted, Removed, Cut, Emptied, Line, Character, Encoded, Marked, OtherEnds, Repeated];

    public static Mutation Any(byte[] bytes, Random random) => random.One(All)(bytes, random);

    private static Mutation Flipped(byte[] bytes, Random random)
    {
        byte[] copy = [.. bytes];
        copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        return new("a bit flipped", copy);
    }

    private static Mutation Inserted(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        return new("a byte put in", [.. bytes[..at], random.One(Telling), .. bytes[at..]]);
    }

    private static Mutation Removed(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        return new("a byte taken out", [.. bytes[..at], .. bytes[(at + 1)..]]);
    }

    private static Mutation Cut(byte[] bytes, Random random) => new("cut short", bytes[..random.Next(bytes.Length)]);

    private static Mutation Emptied(byte[] bytes, Random random) => random.Next(10) == 0 ? new("emptied", []) : Cut(bytes, random);

    private static Mutation Line(byte[] bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                lines[at] = "  " + lines[at];
                break;
            case 3:
                lines[at] = lines[at].TrimStart();
                break;
            default:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
        }

        return new($"line {at + 1} changed", string.Join('\n', lines));
    }

    private static Mutation Character(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (at, put) = (random.Next(text.Length), random.One(Characters));
        return new($"U+{(int)put[0]:X4} put in at {at}", text.Insert(at, put));
    }

    private static Mutation Encoded(byte[] bytes, Random random)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return random.Next(3) switch
        {
            0 => new("in UTF-16", Encoding.Unicode.GetBytes(text), Answer.Refused),
            1 => new("in UTF-16 with byte order mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)], Answer.Refused),
            _ => new("é in Latin-1", [.. bytes[..(bytes.Length / 2)], .. Encoding.Latin1.GetBytes("é,"), .. bytes[(bytes.Length / 2)..]], Answer.Refused),
        };
    }

    private static Mutation Marked(byte[] bytes, Random random) => new("with byte order mark", [.. Encoding.UTF8.Preamble, .. bytes], Answer.Accepted);

    private static Mutation OtherEnds(byte[] bytes, Random random) =>
        new("with CRLF", Encoding.UTF8.GetString(bytes).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal), Answer.Accepted);

    private static Mutation Repeated(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        return new($"a byte ten thousand times at {at}", [.. bytes[..at], .. Enumerable.Repeat(random.One(Telling), 10_000), .. bytes[at..]]);
    }
}
