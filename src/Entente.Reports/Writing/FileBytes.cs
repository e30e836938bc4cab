using System.Buffers;
using System.Text;

namespace Entente.Reports.Writing;

/// <summary>
/// The bytes of a file under construction, in pieces: however large the file is, no array is, and none is copied to grow.
/// Where they are bound for a stream, they go there piece by piece and are not kept.
/// </summary>
/// <param name="stream">Where they are bound for; null: they are kept.</param>
internal sealed class FileBytes(Stream? stream = null) : IBufferWriter<byte>
{
    // Arrays of 85 000 bytes and more are large objects, which only a full collection gives back.
    private const int Piece = 1 << 16;

    /// <summary>No character takes more than three bytes in UTF-8.</summary>
    private const int Widest = 3;

    private readonly List<ReadOnlyMemory<byte>> _pieces = [];
    private byte[] _last = [];
    private int _used;

    /// <summary>Appends text as UTF-8.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var length = Math.Min(text.Length, Piece / Widest);
            length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
            Advance(Encoding.UTF8.GetBytes(text[..length], GetSpan(length * Widest)));
            text = text[length..];
        }
    }

    /// <summary>Appends what others hold; they must not change afterwards.</summary>
    public void Write(FileBytes other)
    {
        Flush();
        foreach (var piece in other.Pieces)
        {
            Close(piece);
        }
    }

    /// <inheritdoc/>
    public void Advance(int count) => _used += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_last.Length - _used < Math.Max(sizeHint, 1))
        {
            Flush();
        }

        if (_last.Length < Math.Max(sizeHint, 1))
        {
            _last = GC.AllocateUninitializedArray<byte>(Math.Max(sizeHint, Piece));
        }

        return _last.AsMemory(_used);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Closes the last piece: all that was written so far is on its way.</summary>
    public void Flush()
    {
        Close(_last.AsMemory(0, _used));
        (_last, _used) = (stream is null ? [] : _last, 0);
    }

    /// <summary>What is kept, in one array.</summary>
    public byte[] ToArray()
    {
        var whole = new byte[Pieces.Sum(p => p.Length)];
        var at = 0;
        foreach (var piece in Pieces)
        {
            piece.Span.CopyTo(whole.AsSpan(at));
            at += piece.Length;
        }

        return whole;
    }

    private IEnumerable<ReadOnlyMemory<byte>> Pieces => _pieces.Append(_last.AsMemory(0, _used));

    private void Close(ReadOnlyMemory<byte> piece)
    {
        if (stream is null)
        {
            _pieces.Add(piece);
        }
        else
        {
            FileLimit.Write(stream, piece.Span);
        }
    }
}
