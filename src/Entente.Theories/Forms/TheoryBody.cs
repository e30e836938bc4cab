using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms;

/// <summary>What one reading of a theory computes. Pure: the same measures give the same judgements.</summary>
public abstract record TheoryBody
{
    /// <summary>Id of the form: <c>tests</c>, <c>plane</c>, <c>game</c>, <c>register</c> …</summary>
    public abstract string Form { get; }

    /// <summary>Id of the theory that it is a reading of: names the streams of its parameters.</summary>
    public string Theory { get; init; } = "";

    /// <summary>Whom it judges.</summary>
    public SubjectRule Judges { get; init; } = SubjectRule.Tie;

    /// <summary>Whether the theory is judged for every year asked for, or only for the last.</summary>
    public virtual bool EveryYear => false;

    /// <summary>Whether the form finds its subjects in the case itself where no ties are named.</summary>
    public virtual bool FindsItsOwnSubjects => false;

    /// <summary>Whether it fits ties of two members only.</summary>
    public virtual bool NeedsTwo => false;

    /// <summary>Whether the measures that a judgement names depend on what is drawn, so that few draws do not name them all.</summary>
    public virtual bool TellsByDraws => false;

    /// <summary>
    /// Whether it remembers what it worked out from measures with every item, so that a judgement without one of them costs less after one with all.
    /// </summary>
    public virtual bool Remembers => false;

    /// <summary>Expressions to check against the codebook before anything is evaluated.</summary>
    public abstract IEnumerable<Formula> Formulas { get; }

    /// <summary>Registers that the form reads.</summary>
    public virtual IEnumerable<RegisterUse> Registers => [];

    /// <summary>Other theories that it works with, once they were found: what it concludes rests on their files too.</summary>
    public virtual IEnumerable<TheoryFile> Others => [];

    /// <summary>The same with the other theories that it names found in the library; faults are reported.</summary>
    public virtual TheoryBody Linked(IReadOnlyDictionary<string, TheoryFile> library, DiagnosticBag faults) => this;

    /// <summary>Subjects in the case: the ties asked for, unless the form finds its own.</summary>
    public virtual IEnumerable<Subject> Subjects(Case @case, Application application) => Judges.Of([.. application.Ties.Select(t => @case.Ties[t])]);

    /// <summary>Years that the form can judge a subject in, given those asked for: those in which all its actors exist.</summary>
    public virtual Years? Judgeable(Subject subject, Years asked, IMeasures measures)
    {
        string[] actors = [.. subject.Actors, .. subject.Against?.Actors ?? []];
        var first = actors.Max(a => measures.Case.Actors[a].Exists.First);
        var last = actors.Min(a => measures.Case.Actors[a].Exists.Last);
        return first > asked.Last || last < asked.First ? null : new Years(Math.Max(first, asked.First), Math.Min(last, asked.Last));
    }

    /// <summary>Judges the subject year by year, in order; a later year may depend on earlier ones.</summary>
    /// <param name="theory">The theory that this is a reading of.</param>
    /// <param name="subject">Whom to judge.</param>
    /// <param name="years">Years to go through.</param>
    /// <param name="measures">What the case says.</param>
    /// <param name="only">Years to answer for; null: those that the form finds worth an answer.</param>
    public abstract IEnumerable<Judgement> Judge(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null);

    /// <summary>
    /// The verdicts of <see cref="Judge"/> by year and nothing else, for the many judgements of which nothing else is asked. A verdict does
    /// not hold on to any column, and neither does what stands between two years.
    /// </summary>
    public virtual IEnumerable<(int Year, byte[] Verdicts)> Decide(TheoryFile theory, Subject subject, Years years, IMeasures measures, IReadOnlySet<int>? only = null) =>
        Judge(theory, subject, years, measures, only).Select(j => (j.Year, j.Verdicts));

    /// <summary>The years to answer for, in order.</summary>
    /// <param name="years">Years to go through.</param>
    /// <param name="only">Those of them that are asked for; null: all.</param>
    protected static IEnumerable<int> Asked(Years years, IReadOnlySet<int>? only) => years.All().Where(y => only?.Contains(y) ?? true);
}

/// <summary>A register that a form reads.</summary>
/// <param name="Register">Id of the register.</param>
/// <param name="Columns">Columns that it must have.</param>
/// <param name="At">Where the theory names it.</param>
/// <param name="Whole">The one of them that must hold whole numbers and never be empty; empty where there is none.</param>
public sealed record RegisterUse(string Register, IReadOnlyList<string> Columns, Position At, string Whole = "")
{
    /// <summary>The one of them that must be of type scale; empty where there is none.</summary>
    public string Scale { get; init; } = "";

    /// <summary>Those that must not be of type scale: what they say may not be in doubt.</summary>
    public IReadOnlyList<string> Sure { get; init; } = [];

    /// <summary>Words that a column must allow.</summary>
    public IReadOnlyList<(string Column, string Word)> Words { get; init; } = [];
}
