using System.Runtime.CompilerServices;

namespace Entente.Numerics;

internal static class Shape
{
    internal static void RequireSame(int first, int second, [CallerMemberName] string operation = "")
    {
        if (first != second)
            throw new ArgumentException($"{operation}: columns of {first} and {second} draws do not match.");
    }
}
