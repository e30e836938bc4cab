using Entente.Cases;

namespace Entente.Theories.Forms.Game;

/// <summary>Who stands for the actor variables of a game.</summary>
public static class Cast
{
    /// <summary>All variables: the two members, an adversary, and an outsider tied to both members.</summary>
    public static IReadOnlyList<string> Variables { get; } = ["A", "B", Binding.Adversary, Binding.Third];

    /// <summary>
    /// The subjects of a game that speaks of some variables: one for each adversary and each third party in the last year asked for.
    /// They stand among its actors behind the members, the adversary first.
    /// </summary>
    public static IEnumerable<Subject> Subjects(IEnumerable<Subject> subjects, IReadOnlyList<string> variables, Application application, Case @case) =>
        from subject in subjects
        let year = application.Years.Count > 0 ? application.Years.Max(y => y.Last) : @case.Period.Last
        let adversaries = variables.Contains(Binding.Adversary) ? subject.Adversaries : []
        from adversary in adversaries.Cast<string?>().DefaultIfEmpty(null)
        let thirds = variables.Contains(Binding.Third) ? Binding.Of(Binding.Third, subject, year, @case).Select(b => b[Binding.Third]).ToArray() : []
        from third in thirds.Cast<string?>().DefaultIfEmpty(null)
        where third is not null || !variables.Contains(Binding.Third)
        select Joined(subject, adversary, third, adversaries.Count > 1, thirds.Length > 1);

    /// <summary>Actors by variable.</summary>
    public static IReadOnlyDictionary<string, string> Of(Subject subject, IReadOnlyList<string> variables, int year, Case @case)
    {
        var cast = new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = subject.Actors[0], ["B"] = subject.Actors[Math.Min(1, subject.Actors.Count - 1)] };
        if (subject.Adversaries.Count > 0)
        {
            cast[Binding.Adversary] = subject.Adversaries[0];
        }

        if (variables.Contains(Binding.Third))
        {
            cast[Binding.Third] = subject.Third.Length > 0 ? subject.Third : Binding.Of(Binding.Third, subject, year, @case).First()[Binding.Third];
        }

        return cast;
    }

    /// <summary>The two members alone, for formulas that go over pairs or members.</summary>
    public static Subject Members(Subject subject) => subject.Actors.Count > 2 ? subject with { Actors = [.. subject.Actors.Take(2)] } : subject;

    private static Subject Joined(Subject subject, string? adversary, string? third, bool manyAdversaries, bool manyThirds) => subject with
    {
        Id = subject.Id + (manyAdversaries ? $"-{adversary}" : "") + (manyThirds ? $"-{third}" : ""),
        Actors = [.. subject.Actors, .. adversary is null || subject.Actors.Contains(adversary) ? [] : new[] { adversary }, .. third is null ? [] : new[] { third }],
        Adversaries = adversary is null ? subject.Adversaries : [adversary],
        Third = third ?? "",
    };
}
