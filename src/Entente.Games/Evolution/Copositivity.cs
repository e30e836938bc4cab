namespace Entente.Games;

/// <summary>Whether a quadratic form is positive wherever some of its variables are not negative, exactly.</summary>
internal static class Copositivity
{
    /// <summary>Whether it is positive at every point but zero at which all variables after the first few are not negative.</summary>
    /// <param name="form">A symmetric matrix; overwritten.</param>
    /// <param name="free">How many of the first variables may have any sign.</param>
    /// <param name="token">Cancels.</param>
    internal static bool IsStrict(Rational[,] form, int free, CancellationToken token)
    {
        // Free variables are eliminated: the form must be positive definite in them, and what it leaves for the best choice of them is a form in the others.
        var size = form.GetLength(0);
        for (var pivot = 0; pivot < free; pivot++)
        {
            if (form[pivot, pivot].Sign <= 0)
                return false;
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = form[row, pivot] / form[pivot, pivot];
                for (var column = pivot + 1; column < size; column++)
                    form[row, column] -= factor * form[pivot, column];
            }
        }

        return Enumerable.Range(1, (1 << (size - free)) - 1).All(mask => IsPositive(form, [.. Enumerable.Range(free, size - free).Where(k => (mask >> (k - free) & 1) == 1)], token));
    }

    // A form is so exactly where each part of its matrix, as a game, has a positive value (Gaddum 1958).
    private static bool IsPositive(Rational[,] form, int[] part, CancellationToken token)
    {
        var matrix = new Rational[part.Length, part.Length];
        for (var row = 0; row < part.Length; row++)
        {
            for (var column = 0; column < part.Length; column++)
                matrix[row, column] = form[part[row], part[column]];
        }

        return MatrixValue.Of(matrix, token).Value.Sign > 0;
    }
}
