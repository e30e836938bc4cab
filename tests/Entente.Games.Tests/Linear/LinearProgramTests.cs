using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests;

public sealed class LinearProgramTests
{
    [Fact]
    public void A_textbook_programme_is_solved_with_its_multipliers()
    {
        // Chvátal 1983, ch. 1: maximise 5x + 4y + 3z.
        var program = new LinearProgram([5, 4, 3], [AtMost(5, 2, 3, 1), AtMost(11, 4, 1, 2), AtMost(8, 3, 4, 2)]);
        var solution = program.Maximise();
        Assert.Equal((LinearStatus.Optimal, 13), (solution.Status, solution.Value));
        Assert.Equal([2, 0, 1], solution.Point);
        Assert.Equal([1, 0, 1], solution.Multipliers);
    }

    [Fact]
    public void The_example_that_cycles_under_the_largest_coefficient_rule_ends()
    {
        // Chvátal 1983, ch. 3.
        var program = new LinearProgram(
            [10, -57, -9, -24],
            [AtMost(0, R("1/2"), R("-11/2"), R("-5/2"), 9), AtMost(0, R("1/2"), R("-3/2"), R("-1/2"), 1), AtMost(1, 1, 0, 0, 0)]);
        Assert.Equal((LinearStatus.Optimal, 1), (program.Maximise().Status, program.Maximise().Value));
    }

    [Fact]
    public void Numbers_beyond_64_bits_are_solved_all_the_same()
    {
        var large = R("123456789012345678901234567890");
        var solution = new LinearProgram([1, 1], [AtMost(large, large, 1), AtMost(large, 1, large)]).Maximise();
        Assert.Equal(2 * large / (large + 1), solution.Value);
    }

    [Fact]
    public void Every_answer_carries_its_proof() =>
        Prop.ForAll(Random.ToArbitrary(), program => Proven(program, program.Maximise(), 1) && Proven(program, program.Minimise(), -1))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Larger_programmes_that_begin_at_a_guess_carry_their_proof_too()
    {
        var random = new Random(3);
        var programs = Enumerable.Range(0, 60).Select(_ => Larger(random, random.Next(10, 25), random.Next(10, 20))).ToArray();
        Assert.All(programs, program => Assert.True(Proven(program, program.Maximise(), 1)));
        Assert.Equal(3, programs.Select(program => program.Maximise().Status).Distinct().Count());
    }

    [Fact]
    public void All_kinds_of_answers_occur()
    {
        var statuses = Random.Sample(500, 300).Select(program => program.Maximise().Status).ToHashSet();
        Assert.Equal([LinearStatus.Optimal, LinearStatus.Infeasible, LinearStatus.Unbounded], statuses.Order());
    }

    [Fact]
    public void A_cancelled_programme_says_so()
    {
        var solution = new LinearProgram([1], [AtMost(1, 1)]).Maximise(new CancellationToken(canceled: true));
        Assert.Equal((LinearStatus.Cancelled, 0), (solution.Status, solution.Point[0]));
    }

    [Fact]
    public void Shapes_and_sizes_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new LinearProgram([], []));
        Assert.Throws<ArgumentException>(() => new LinearProgram([1], [AtMost(1, 1, 2)]));
        var wide = AtMost(1, [.. Enumerable.Repeat((Rational)1, 3000)]);
        var failure = Assert.Throws<GameTooLargeException>(() => new LinearProgram(wide.Coefficients, [.. Enumerable.Repeat(wide, 2000)]));
        Assert.Contains("2000 constraints × 3000 variables", failure.Message, StringComparison.Ordinal);
    }

    private static Gen<LinearProgram> Random =>
        from variables in Gen.Choose(1, 4)
        from constraints in Gen.Choose(1, 5)
        from objective in Numbers(variables)
        from lines in Numbers(variables).ArrayOf(constraints)
        from bounds in Numbers(constraints)
        from relations in Gen.Elements(LinearRelation.AtMost, LinearRelation.AtMost, LinearRelation.AtLeast, LinearRelation.Equal).ArrayOf(constraints)
        select new LinearProgram(objective, [.. lines.Select((line, k) => new LinearConstraint(line, relations[k], bounds[k]))]);

    // Two in three have a bound on every sum of variables.
    private static LinearProgram Larger(Random random, int constraints, int variables)
    {
        Rational[] Line(int lowest, int highest) => [.. Enumerable.Range(0, variables).Select(_ => new Rational(random.Next(lowest, highest), random.Next(1, 4)))];
        var lowest = random.Next(3) == 0 ? -9 : -2;
        var lines = Enumerable.Range(0, constraints).Select(_ => new LinearConstraint(Line(lowest, 10), LinearRelation.AtMost, random.Next(-1, 100)));
        return new(Line(-3, 10), [.. lines, new(Line(0, 3), LinearRelation.AtLeast, random.Next(0, 30))]);
    }

    private static Gen<Rational[]> Numbers(int count) =>
        (from above in Gen.Choose(-4, 4) from below in Gen.Choose(1, 3) select new Rational(above, below)).ArrayOf(count);

    // The direction is 1 for the largest value and -1 for the least.
    private static bool Proven(LinearProgram program, LinearSolution solution, int direction)
    {
        var point = solution.Point;
        if (point.Any(x => x < 0) || (point.Count > 0 && (!program.Constraints.All(constraint => Holds(constraint, point)) || solution.Value != Dot(program.Objective, point))))
            return false;
        if (solution.Status == LinearStatus.Unbounded)
            return point.Count > 0;
        var weights = solution.Multipliers.Select(multiplier => direction * multiplier).ToArray();
        var signs = program.Constraints.Zip(weights).All(pair => pair.First.Relation switch
        {
            LinearRelation.AtMost => pair.Second >= 0,
            LinearRelation.AtLeast => pair.Second <= 0,
            _ => true,
        });
        var bound = Dot(weights, [.. program.Constraints.Select(constraint => constraint.Bound)]);
        var sums = Enumerable.Range(0, program.Objective.Count).Select(k => Dot(weights, [.. program.Constraints.Select(constraint => constraint.Coefficients[k])]));
        return signs && (solution.Status == LinearStatus.Infeasible
            ? bound < 0 && sums.All(sum => sum >= 0)
            : bound == direction * solution.Value && sums.Zip(program.Objective).All(pair => pair.First >= direction * pair.Second));
    }

    private static bool Holds(LinearConstraint constraint, IReadOnlyList<Rational> point) => Dot(constraint.Coefficients, point).CompareTo(constraint.Bound) switch
    {
        < 0 => constraint.Relation == LinearRelation.AtMost,
        > 0 => constraint.Relation == LinearRelation.AtLeast,
        _ => true,
    };

    private static Rational Dot(IEnumerable<Rational> x, IEnumerable<Rational> y) => x.Zip(y, (a, b) => a * b).Aggregate(Rational.Zero, (sum, term) => sum + term);

    private static LinearConstraint AtMost(Rational bound, params Rational[] coefficients) => new(coefficients, LinearRelation.AtMost, bound);

    private static Rational R(string text) => Rational.Parse(text);
}
