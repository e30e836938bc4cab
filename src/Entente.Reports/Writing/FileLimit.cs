namespace Entente.Reports.Writing;

/// <summary>Writes to files whose size the system may limit.</summary>
internal static class FileLimit
{
    /// <summary>EFBIG on Unix.</summary>
    internal const int TooLarge = 27;

    /// <summary>Writes; the runtime reports a file that grows too large as an argument out of range, which is told as what it is.</summary>
    /// <exception cref="IOException">The disk is full, or the system allows no larger files (then <see cref="TooLarge"/>).</exception>
    internal static void Write(Stream stream, ReadOnlySpan<byte> bytes)
    {
        try
        {
            stream.Write(bytes);
        }
        catch (ArgumentOutOfRangeException fault) when (fault.ParamName == "value")
        {
            throw new IOException(fault.Message, TooLarge);
        }
    }
}
