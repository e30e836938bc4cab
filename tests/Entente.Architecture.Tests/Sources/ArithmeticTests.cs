using System.Text.RegularExpressions;
using Entente.Architecture.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Sources;

/// <summary>The runtime's transcendental functions differ between machines in the last bits; those of Numerics do not. Square roots are exact everywhere.</summary>
public sealed partial class ArithmeticTests
{
    [Fact]
    public void Only_numerics_computes_transcendental_functions() =>
        Breach.None(Repository.Files("src", ".cs").Where(f => !Repository.Shown(f).StartsWith("src/Entente.Numerics/", StringComparison.Ordinal)).Uses(Transcendental()));

    [GeneratedRegex(@"\b(Math|MathF|double|float|Double|Single|TensorPrimitives|Complex)\.(Exp|Exp2|Exp10|ExpM1|Log|Log2|Log10|Log1P|LogP1|Log2P1|Pow|RootN|Cbrt|Hypot|Sin|Cos|Tan|SinCos|Sinh|Cosh|Tanh|Asin|Acos|Atan|Atan2|Asinh|Acosh|Atanh|SinPi|CosPi)\b")]
    private static partial Regex Transcendental();
}
