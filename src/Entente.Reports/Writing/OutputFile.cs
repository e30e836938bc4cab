namespace Entente.Reports.Writing;

/// <summary>A file to be made and written.</summary>
/// <param name="Path">Relative path with forward slashes.</param>
/// <param name="Write">Writes its bytes; may run beside that of any other file.</param>
internal sealed record OutputFile(string Path, Action<FileBytes> Write);
