namespace Entente.Numerics.Lanes;

/// <summary>A formula of one value, the same at every width.</summary>
internal interface IUnary
{
    TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>;
}

/// <summary>A formula of two values, the same at every width.</summary>
internal interface IBinary
{
    TLanes Of<TLanes>(TLanes x, TLanes y)
        where TLanes : struct, ILanes<TLanes>;
}
