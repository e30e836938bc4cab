using System.Security.Cryptography;
using System.Text;

namespace Entente.Numerics;

/// <summary>Identifies a random variable. Two variables with different identifiers have independent draws.</summary>
/// <param name="Value">The identifier's 64 bits.</param>
public readonly record struct StreamId(ulong Value)
{
    // Any fixed key will do; this one spells "children" and keeps derivation apart from drawing.
    private const ulong ChildKey = 0x6368_696C_6472_656E;

    /// <summary>
    /// The identifier of a named variable: the first eight bytes (little-endian) of the SHA-256 of the name in UTF-8.
    /// It is the same on every machine and in every version.
    /// </summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static StreamId Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return new StreamId(System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }

    /// <summary>The identifier of a part of this variable: component, event or sub-draw number <paramref name="index"/>.</summary>
    public StreamId Child(long index) => new(Philox4x32.Block((ulong)index, Value, ChildKey).Low);
}
