namespace Entente.Ensembles.Runs;

/// <summary>Writes files whole or not at all: under another name first, onto the disk, and then under their own.</summary>
internal static class WholeFile
{
    /// <summary>What the names of unfinished files end in.</summary>
    internal const string Suffix = ".entente-tmp";

    /// <exception cref="RunException">The folder is closed to us, or the disk is full.</exception>
    internal static void Write(IStorage storage, string folder, string path, Action<FileStream> write)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var file = storage.Create(path + Suffix))
            {
                write(file);
                storage.Flush(file);
            }

            File.Move(path + Suffix, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || IsTooLarge(fault))
        {
            Forget(path + Suffix);
            throw Refused(folder, path, fault);
        }
        catch
        {
            Forget(path + Suffix);
            throw;
        }
    }

    internal static void Write(IStorage storage, string folder, string path, byte[] bytes) => Write(storage, folder, path, file => file.Write(bytes));

    /// <summary>What to say of a place that cannot be written.</summary>
    internal static RunException Refused(string folder, string path, Exception fault)
    {
        var (en, zhHant) = Reason(fault);
        return RunException.Error(
            path, "E0901",
            $"cannot be written: {en}; all units finished so far are kept: make room or open the folder, then 'entente resume {folder}'",
            $"無法寫入：{zhHant}；已完成的單元均保留。請騰出空間或開放資料夾權限後，執行 entente resume {folder}", fault);
    }

    /// <summary>Clearing up is a courtesy: what stops it has stopped the writing too and is told already.</summary>
    private static void Forget(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }

    /// <summary>EFBIG, which the runtime reports as a length out of range.</summary>
    private static bool IsTooLarge(Exception fault) => fault is ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>ENOSPC (28) and EDQUOT (122) on Unix; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.</summary>
    internal static (string En, string ZhHant) Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => ("permission denied", "權限不足"),
        IOException { HResult: 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027) } => ("the disk is full", "磁碟空間已滿"),
        _ when IsTooLarge(fault) => ("the system allows no larger files", "系統不允許更大的檔案"),
        _ => (fault.Message, fault.Message),
    };
}
