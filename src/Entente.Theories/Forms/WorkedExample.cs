using Entente.Cases;

namespace Entente.Theories.Forms;

/// <summary>A worked example of a theory: it runs as a test.</summary>
/// <param name="Reading">Reading that it is for.</param>
/// <param name="Given">Measures (canonical calls, on the 0–1 scale; several numbers with spaces between them are those of consecutive years, the judged one last), a record's columns, or ranks, as text.</param>
/// <param name="Then">The verdict expected in most draws.</param>
/// <param name="At">Where it stands.</param>
public sealed record WorkedExample(string Reading, IReadOnlyDictionary<string, string> Given, string Then, Position At);
