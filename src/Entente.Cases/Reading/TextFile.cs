using System.Security.Cryptography;
using System.Text;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads text files of a case: bounded in size, strictly UTF-8, with a digest for the record.</summary>
public static class TextFile
{
    /// <summary>Largest file read, in bytes (256 MiB: a table of a million rows fits).</summary>
    public const long Largest = 256L << 20;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without BOM and its digest, or null after reporting why not.</summary>
    /// <param name="file">Path on disk.</param>
    /// <param name="shown">Path shown in messages.</param>
    /// <param name="faults">Takes the faults.</param>
    public static (string Text, InputFile Input)? Read(string file, string shown, DiagnosticBag faults)
    {
        if (Bytes(file, shown, faults) is not { } bytes)
        {
            return null;
        }

        ReadOnlySpan<byte> body = bytes;
        if (body.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        try
        {
            var text = Strict.GetString(body);
            if (body.IndexOf((byte)0) is >= 0 and var zero)
            {
                faults.Error(At(shown, body[..zero]), "E0008", "a NUL character stands here, so this is no plain text; save the file as UTF-8 (in a spreadsheet: CSV UTF-8)", "此處有 NUL 字元，並非純文字；請另存為 UTF-8（試算表請選 CSV UTF-8）");
                return null;
            }

            return (text, new InputFile(shown, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
        catch (DecoderFallbackException fault)
        {
            var before = body[..Math.Clamp(fault.Index, 0, body.Length)];
            faults.Error(At(shown, before), "E0002", "not UTF-8 text from here on; save the file as UTF-8 (in a spreadsheet: CSV UTF-8)", "自此處起不是 UTF-8 文字；請另存為 UTF-8（試算表請選 CSV UTF-8）");
            return null;
        }
    }

    /// <summary>The place just behind <paramref name="before"/>, which is sound UTF-8.</summary>
    private static Position At(string shown, ReadOnlySpan<byte> before)
    {
        var line = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new Position(shown, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(line) + 1);
    }

    private static byte[]? Bytes(string file, string shown, DiagnosticBag faults)
    {
        var at = new Position(shown, 1, 1);
        try
        {
            var info = new FileInfo(file);
            if (!info.Exists)
            {
                faults.Error(at, "E0001", "the file is missing; create it, or start from 'entente new'", "找不到檔案；請建立此檔，或以 entente new 開始");
                return null;
            }

            if (info.Length > Largest)
            {
                faults.Error(at, "E0003", $"the file has {info.Length >> 20} MiB; the limit is {Largest >> 20} MiB; split it", $"檔案 {info.Length >> 20} MiB，上限 {Largest >> 20} MiB；請分割檔案");
                return null;
            }

            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var why = SafeText.Show(fault.GetType().Name);
            faults.Error(at, "E0004", $"the file cannot be read ({why}); check its permissions", $"無法讀取檔案（{why}）；請檢查權限");
            return null;
        }
    }
}
