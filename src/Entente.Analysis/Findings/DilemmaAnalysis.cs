using Entente.Cases;

namespace Entente.Analysis.Findings;

/// <summary>What commitment to an ally does to the losses that are feared, as a finding shows it.</summary>
/// <param name="Curve">Losses by commitment, from none to the fullest.</param>
/// <param name="Present">Where the commitment stands and what the losses are there.</param>
/// <param name="LeastLoss">The commitment with the least total loss, over the draws.</param>
/// <param name="TighteningHelps">Share of draws in which a little more commitment lowers the total loss, 0–1.</param>
/// <param name="Provokes">Share of draws in which more commitment raises the danger from the adversary, 0–1.</param>
/// <param name="PriorDominated">Whether the fears rest mainly on the prior.</param>
/// <param name="Remarks">What follows, in sentences.</param>
public sealed record DilemmaAnalysis(
    IReadOnlyList<TradeOffPoint> Curve,
    PresentCommitment Present,
    Quantity LeastLoss,
    double TighteningHelps,
    double Provokes,
    bool PriorDominated,
    IReadOnlyList<Localised> Remarks);

/// <summary>The losses at one commitment, all on the 0–1 scale.</summary>
/// <param name="Commitment">0–1.</param>
/// <param name="Abandonment">Fear of abandonment.</param>
/// <param name="Entrapment">Fear of entrapment.</param>
/// <param name="Adversary">Danger from the adversary.</param>
/// <param name="Loss">Mean of the three.</param>
/// <param name="LeastLossShare">Share of draws in which no other commitment of the curve loses less.</param>
public sealed record TradeOffPoint(double Commitment, Quantity Abandonment, Quantity Entrapment, Quantity Adversary, Quantity Loss, double LeastLossShare);

/// <summary>The commitment as it is, and the losses there.</summary>
/// <param name="Commitment">0–1.</param>
/// <param name="Abandonment">Fear of abandonment.</param>
/// <param name="Entrapment">Fear of entrapment.</param>
/// <param name="Adversary">Danger from the adversary.</param>
/// <param name="Loss">Mean of the three.</param>
public sealed record PresentCommitment(Quantity Commitment, Quantity Abandonment, Quantity Entrapment, Quantity Adversary, Quantity Loss);
