using Entente.Theories.Forms;

namespace Entente.Reports.Tests.World;

/// <summary>A form that computes nothing: reports only ask for its name.</summary>
internal sealed record PlainBody(string Name) : TheoryBody
{
    public override string Form => Name;

    public override IEnumerable<Formula> Formulas => [];

    public override IEnumerable<Judgement> Judge(Theories.Files.TheoryFile theory, Subject subject, Cases.Dates.Years years, Theories.Measures.IMeasures measures, IReadOnlySet<int>? only = null) => [];
}
