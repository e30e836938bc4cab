namespace Entente.Ensembles.Designs;

/// <summary>
/// Chooses trajectories that lie far apart (Campolongo, Cariboni and Saltelli 2007): the distance of two is the sum of the
/// distances of all pairs of their points, the spread of a set the sum of its squared distances.
/// </summary>
/// <remarks>The choice is greedy, the two farthest first: trying all subsets is out of the question beyond some twenty candidates.</remarks>
internal static class TrajectorySpread
{
    /// <summary>The numbers of the chosen trajectories, ascending.</summary>
    internal static int[] Choose(MorrisDesign candidates, int wanted)
    {
        var squares = SquaredDistances(candidates);
        var all = Enumerable.Range(0, candidates.Trajectories).ToArray();
        var chosen = new List<int> { all.MaxBy(t => squares[t].Max()) };
        while (chosen.Count < wanted) chosen.Add(all.Except(chosen).MaxBy(t => chosen.Sum(c => squares[t][c])));
        return [.. chosen.Order()];
    }

    internal static double[][] SquaredDistances(MorrisDesign design)
    {
        var squares = Enumerable.Range(0, design.Trajectories).Select(_ => new double[design.Trajectories]).ToArray();
        var points = Points(design);
        for (var t = 0; t < squares.Length; t++)
            for (var other = 0; other < t; other++)
            {
                var distance = Distance(points[t], points[other]);
                squares[t][other] = squares[other][t] = distance * distance;
            }

        return squares;
    }

    private static double Distance(double[][] one, double[][] other)
    {
        var sum = 0.0;
        foreach (var x in one)
            foreach (var y in other) sum += Distance(x, y);
        return sum;
    }

    private static double Distance(double[] x, double[] y)
    {
        var sum = 0.0;
        for (var j = 0; j < x.Length; j++) sum += (x[j] - y[j]) * (x[j] - y[j]);
        return Math.Sqrt(sum);
    }

    /// <summary>By trajectory, its points.</summary>
    private static double[][][] Points(MorrisDesign design)
    {
        var length = design.Dimensions + 1;
        var points = Enumerable.Range(0, (int)design.Count).Select(_ => new double[design.Dimensions]).ToArray();
        var column = new double[design.Count];
        for (var j = 0; j < design.Dimensions; j++)
        {
            design.Fill(j, 0, column);
            for (var run = 0; run < column.Length; run++) points[run][j] = column[run];
        }

        return [.. points.Chunk(length)];
    }
}
