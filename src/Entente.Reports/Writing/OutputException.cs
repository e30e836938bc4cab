using Entente.Cases;

namespace Entente.Reports.Writing;

/// <summary>The output could not be written: the folder is closed to us, its path is taken, the disk is full or the file too large.</summary>
public sealed class OutputException : Exception
{
    /// <summary>States which folder and what the system said.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="cause">What the system reported.</param>
    public OutputException(string folder, Exception cause)
        : base($"cannot write to '{folder}': {Reason(cause).En}", cause) =>
        Text = new Localised(Message, $"無法寫入「{folder}」：{Reason(cause).ZhHant}");

    /// <summary>The message in both languages; what the system itself reports stays as it came.</summary>
    public Localised Text { get; }

    private static Localised Reason(Exception cause) => cause switch
    {
        UnauthorizedAccessException => new("permission denied", "權限不足"),
        IOException when IsFull(cause) => new("the disk is full", "磁碟空間已滿"),
        IOException { HResult: FileLimit.TooLarge } => new("the system allows no larger files", "系統不允許更大的檔案"),
        _ => Localised.Same(cause?.Message ?? string.Empty),
    };

    /// <summary>Whether there is no room left: ENOSPC (28) and EDQUOT (122) on Unix; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.</summary>
    public static bool IsFull(Exception cause) => cause?.HResult is 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027);
}
