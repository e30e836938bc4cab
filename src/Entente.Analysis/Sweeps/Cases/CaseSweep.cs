using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Cases;

namespace Entente.Analysis.Sweeps.Cases;

/// <summary>A finding that a sweep counts verdicts of.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Question">The question in words.</param>
/// <param name="Verdicts">Its verdicts, by number.</param>
/// <param name="Unit">What its value measures.</param>
public sealed record SweptFinding(string Id, Localised Question, IReadOnlyList<SweptVerdict> Verdicts, Localised Unit);

/// <summary>A verdict that a finding may give.</summary>
/// <param name="Id">Key.</param>
/// <param name="Text">In words.</param>
public sealed record SweptVerdict(string Id, Localised Text);

/// <summary>A sweep over the draws of a case: everything that its results depend on but seed and number of draws.</summary>
/// <param name="Case">Id of the case.</param>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">Claims published later play no part.</param>
/// <param name="Inputs">Every file read, with its SHA-256.</param>
/// <param name="Findings">What is judged; results name findings by their place here.</param>
public sealed record CaseSweep(string Case, Localised Title, DateOnly AsOf, IReadOnlyList<InputFile> Inputs, IReadOnlyList<SweptFinding> Findings)
{
    /// <summary>What the manifest calls this kind of work.</summary>
    public const string Kind = "case";

    private static readonly JsonSerializerOptions Written = new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As the manifest says it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Written);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is no such thing.</exception>
    public static CaseSweep Read(string json) => JsonSerializer.Deserialize<CaseSweep>(json, Written) ?? throw new JsonException();
}
