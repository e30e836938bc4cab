using System.Numerics;

namespace Entente.Expressions.Evaluation;

/// <summary>An operation on one number, alone and on a register of numbers; both must give the same bits.</summary>
internal interface IUnaryKernel
{
    static abstract double Of(double x);

    static abstract Vector<double> Of(Vector<double> x);
}

/// <summary>An operation on two numbers, alone and on registers of numbers; both must give the same bits.</summary>
internal interface IBinaryKernel
{
    static abstract double Of(double x, double y);

    static abstract Vector<double> Of(Vector<double> x, Vector<double> y);
}

/// <summary>An operation on three numbers, alone and on registers of numbers; both must give the same bits.</summary>
internal interface ITernaryKernel
{
    static abstract double Of(double x, double y, double z);

    static abstract Vector<double> Of(Vector<double> x, Vector<double> y, Vector<double> z);
}
