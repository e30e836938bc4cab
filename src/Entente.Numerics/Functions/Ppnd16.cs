namespace Entente.Numerics.Functions;

/// <summary>
/// The coefficients of Wichura (1988), algorithm AS 241, routine PPND16: quotients of polynomials of degree 7. A over B holds in the middle,
/// C over D in the tails, E over F far out; B0, D0 and F0 are 1.
/// </summary>
internal static class Ppnd16
{
    /// <summary>Half the width of the middle, where one approximation does for 85 in 100 uniform draws.</summary>
    internal const double Half = 0.425;

    /// <summary>The middle's polynomials are in this less the square of p − ½, which is its square at the edge.</summary>
    internal const double HalfSquared = 0.180625;

    /// <summary>The polynomials of the tails are in √(−ln p) less this.</summary>
    internal const double Near = 1.6;

    /// <summary>From this √(−ln p) on, and less this, those far out.</summary>
    internal const double Far = 5;

    internal const double A0 = 3.3871328727963666080e0, A1 = 1.3314166789178437745e+2, A2 = 1.9715909503065514427e+3, A3 = 1.3731693765509461125e+4;
    internal const double A4 = 4.5921953931549871457e+4, A5 = 6.7265770927008700853e+4, A6 = 3.3430575583588128105e+4, A7 = 2.5090809287301226727e+3;
    internal const double B1 = 4.2313330701600911252e+1, B2 = 6.8718700749205790830e+2, B3 = 5.3941960214247511077e+3;
    internal const double B4 = 2.1213794301586595867e+4, B5 = 3.9307895800092710610e+4, B6 = 2.8729085735721942674e+4, B7 = 5.2264952788528545610e+3;

    internal const double C0 = 1.42343711074968357734e0, C1 = 4.63033784615654529590e0, C2 = 5.76949722146069140550e0, C3 = 3.64784832476320460504e0;
    internal const double C4 = 1.27045825245236838258e0, C5 = 2.41780725177450611770e-1, C6 = 2.27238449892691845833e-2, C7 = 7.74545014278341407640e-4;
    internal const double D1 = 2.05319162663775882187e0, D2 = 1.67638483018380384940e0, D3 = 6.89767334985100004550e-1;
    internal const double D4 = 1.48103976427480074590e-1, D5 = 1.51986665636164571966e-2, D6 = 5.47593808499534494600e-4, D7 = 1.05075007164441684324e-9;

    internal const double E0 = 6.65790464350110377720e0, E1 = 5.46378491116411436990e0, E2 = 1.78482653991729133580e0, E3 = 2.96560571828504891230e-1;
    internal const double E4 = 2.65321895265761230930e-2, E5 = 1.24266094738807843860e-3, E6 = 2.71155556874348757815e-5, E7 = 2.01033439929228813265e-7;
    internal const double F1 = 5.99832206555887937690e-1, F2 = 1.36929880922735805310e-1, F3 = 1.48753612908506148525e-2;
    internal const double F4 = 7.86869131145613259100e-4, F5 = 1.84631831751005468180e-5, F6 = 1.42151175831644588870e-7, F7 = 2.04426310338993978564e-15;
}
