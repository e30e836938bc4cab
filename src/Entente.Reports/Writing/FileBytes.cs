using System.Buffers;
using System.Text;

namespace Entente.Reports.Writing;

/// <summary>The bytes of a file under construction, in pieces: however large the file is, no array is, and none is copied to grow.</summary>
internal sealed class FileBytes : IBufferWriter<byte>
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
        Close();
        _pieces.AddRange(other._pieces);
        _pieces.Add(other._last.AsMemory(0, other._used));
    }

    /// <inheritdoc/>
    public void Advance(int count) => _used += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_last.Length - _used < Math.Max(sizeHint, 1))
        {
            Close();
            _last = GC.AllocateUninitializedArray<byte>(Math.Max(sizeHint, Piece));
        }

        return _last.AsMemory(_used);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Writes all of it.</summary>
    public void CopyTo(Stream stream)
    {
        foreach (var piece in _pieces)
        {
            stream.Write(piece.Span);
        }

        stream.Write(_last.AsSpan(0, _used));
    }

    /// <summary>All of it in one array.</summary>
    public byte[] ToArray()
    {
        using var stream = new MemoryStream(_pieces.Sum(p => p.Length) + _used);
        CopyTo(stream);
        return stream.GetBuffer();
    }

    private void Close()
    {
        _pieces.Add(_last.AsMemory(0, _used));
        (_last, _used) = ([], 0);
    }
}
