namespace Entente.Ensembles.Runs;

/// <summary>Keeps a second process out of a run folder; whatever ends the process, the system lifts it.</summary>
internal static class RunLock
{
    /// <summary>The file stays: one that came and went could be held by two at once.</summary>
    internal const string Name = "lock";

    private const int WouldBlock = 11, SharingViolation = unchecked((int)0x80070020);

    /// <exception cref="RunException">Another process holds it, or the folder cannot be written.</exception>
    internal static FileStream Take(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException fault) when (fault.HResult is WouldBlock or SharingViolation)
        {
            throw RunException.Error(
                folder, "E0902",
                "another process is working in this folder; wait until it ends, or name another folder",
                "另一個程序正在使用此資料夾；請待其結束，或另選資料夾", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var (en, zhHant) = WholeFile.Reason(fault);
            throw RunException.Error(
                folder, "E0922",
                $"cannot be made or written: {en}; name another folder with --out, or open this one",
                $"無法建立或寫入：{zhHant}；請以 --out 另選資料夾，或開放其權限", fault);
        }
    }
}
