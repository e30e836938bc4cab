namespace Entente.Dynamics;

public sealed partial class Alliance
{
    /// <inheritdoc/>
    public IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("abandonment", Per.Actor, 0, 1, 0.4, "1", new("Chance that the other stands aside in a crisis when neither is committed.", "雙方皆無承諾時，對方於危機中袖手旁觀的機率。"), "Snyder1984"),
        new("abandonment-cost", Per.Actor, 0, 10, 1, "loss", new("What being abandoned costs it.", "被拋棄的代價。"), "Snyder1984"),
        new("entrapment", Per.Actor, 0, 1, 0.1, "1", new("Chance that the other's recklessness draws it in when it is not committed.", "己方無承諾時，遭對方魯莽行為牽連的機率。"), "Snyder1984"),
        new("entrapment-cost", Per.Actor, 0, 10, 1, "loss", new("What being entrapped costs it.", "被牽連的代價。"), "Snyder1984"),
        new("commitment-at-start", Per.Actor, 0, 1, 0.5, "1", new("Its commitment to the other at the start.", "起始時對另一方的承諾程度。"), "Snyder1997"),
        new("speed", Per.Actor, 0, 10, 1, "1/(loss year)", new("How fast its commitment follows the balance of its fears.", "承諾隨兩種恐懼之差調整的速度。"), "Snyder1984"),
        new("disturbance", Per.Actor, 0, 0.2, 0, "1", new("Standard deviation of what else moves its commitment in a year.", "每年其他因素所造成承諾變動的標準差。"), "Snyder1997"),
        new("conditions", Per.Actor, 0, 1, 0, "1", new("How far its support is tied to the other's not provoking: 1 is no support for a provoker.", "支持以對方不挑釁為條件的程度；1 表示對挑釁者毫不支持。"), "Benson2012"),
        new("loyalty", Per.Model, 0, 5, 0.5, "1", new("How strongly loyalty shown is repaid: own commitment lowers the chance of being abandoned.", "忠誠換取忠誠的強度：己方承諾降低被拋棄機率。"), "Snyder1984"),
        new("reassurance", Per.Model, 0, 5, 1, "1", new("How strongly the other's commitment lowers the chance of being abandoned.", "對方承諾降低被拋棄機率的強度。"), "Snyder1984"),
        new("bond", Per.Model, 0, 5, 0.5, "1", new("How strongly cohesion lowers the chance of being abandoned.", "凝聚力降低被拋棄機率的強度。"), "Snyder1997"),
        new("emboldening", Per.Model, 0, 5, 1, "1", new("How strongly unconditional commitment emboldens the other.", "無條件承諾使對方膽大妄為的強度。"), "Snyder1984"),
        new("rest", Per.Model, 0, 1, 0.1, "1/year", new("Chance of a crisis in a year when the protector is not committed.", "保護國無承諾時，每年發生危機的機率。"), "SnyderDiesing1977"),
        new("deterrence", Per.Model, 0, 5, 1, "1", new("How strongly the protector's commitment deters, at a full reputation.", "信譽充足時，保護國承諾的嚇阻強度。"), "Huth1988"),
        new("provocation", Per.Model, 0, 5, 0.2, "1", new("How strongly it provokes the adversary.", "保護國承諾激怒對手的強度。"), "Jervis1976"),
        new("reaction", Per.Model, 0, 1, 0.5, "1/year", new("Share of its reaction that the adversary gets through in a year.", "對手每年完成其反應的比例。"), "Snyder1997"),
        new("posture", Per.Model, 0, 2, 2, "1", new("The protector's posture: 0 offshore, 1 transactional, 2 integrated deterrence (the nearest counts).", "保護國立場：0 離岸、1 交易、2 綜合嚇阻（取最近者）。"), "D4"),
        new("floor", Per.Model, 0, 1, 0, "1", new("Commitment below which an integrated posture cannot fall, for forces in place are tied up.", "綜合嚇阻下承諾之下限（前進部署部隊已受牽制）。"), "Schelling1966"),
        new("ceiling", Per.Model, 0, 1, 0.4, "1", new("Commitment above which an offshore posture cannot rise.", "離岸立場下承諾之上限。"), "Layne2006"),
        new("payment", Per.Model, 0, 1, 0.3, "1/year", new("How strongly a transactional protector pays commitment for burdens carried beyond the fair share.", "交易立場下，盟友負擔逾公平份額所換取承諾之強度。"), "D4"),
        new("fair", Per.Model, 0, 1, 0.5, "1", new("The ally's fair share of the burden.", "盟友之公平負擔份額。"), "OlsonZeckhauser1966"),
        new("burden-at-start", Per.Model, 0, 1, 0.5, "1", new("Its share at the start.", "盟友起始之負擔份額。"), "OlsonZeckhauser1966"),
        new("bargaining", Per.Model, 0, 2, 0.5, "1", new("How strongly unequal commitment tilts the bargain over burdens.", "承諾不對等使負擔分配傾斜的強度。"), "Snyder1997"),
        new("bargain-speed", Per.Model, 0, 1, 0.2, "1/year", new("Share of the way to that bargain covered in a year.", "每年朝該分配調整的比例。"), "Snyder1997"),
        new("agreement", Per.Model, 0, 1, 0.7, "1", new("Agreement on the external threat.", "對外部威脅看法一致的程度。"), "D1"),
        new("channels", Per.Model, 0, 1, 0.5, "1", new("Channels between the two.", "雙方溝通管道的程度。"), "D1"),
        new("agreement-weight", Per.Model, 0, 0.5, 0.4, "1", new("Weight of agreement in cohesion.", "看法一致在凝聚力中之權重。"), "D1"),
        new("channels-weight", Per.Model, 0, 0.5, 0.3, "1", new("Weight of channels in cohesion; fair burdens have the rest.", "管道在凝聚力中之權重；其餘屬公平分擔。"), "D1"),
        new("cohesion-speed", Per.Model, 0, 1, 0.3, "1/year", new("Share of the way to that level that cohesion covers in a year.", "凝聚力每年朝該水準調整的比例。"), "D1"),
        new("cohesion-at-start", Per.Model, 0, 1, 0.5, "1", new("Cohesion at the start.", "起始之凝聚力。"), "D1"),
        new("reputation-at-start", Per.Model, 0, 1, 0.5, "1", new("The protector's reputation for standing by its ally at the start.", "保護國起始時支持盟友之信譽。"), "Snyder1997"),
        new("reputation-weight", Per.Model, 0, 1, 0.3, "1", new("Weight of reputation, against present commitment, in how likely intervention seems.", "評估介入可能性時，信譽相對於當前承諾之權重。"), "Huth1988"),
        new("standing-by", Per.Model, 0, 1, 0.3, "1", new("Share of what its reputation lacks that one intervention makes good.", "一次介入所彌補之信譽缺口比例。"), "Snyder1997"),
        new("standing-aside", Per.Model, 0, 1, 0.5, "1", new("Share of its reputation that standing aside once costs.", "一次袖手旁觀所損失之信譽比例。"), "Snyder1997"),
        new("ambiguity", Per.Model, 0, 0.5, 0.1, "1", new("Standard deviation of what challenger and ally each believe about intervention.", "挑戰者與盟友各自對介入看法的標準差。"), "Crawford2003"),
        new("prize", Per.Model, 0.01, 10, 1, "gain", new("What the challenger gains by an attack that nobody stops.", "挑戰者攻擊而無人阻止時之所得。"), "Huth1988"),
        new("punishment", Per.Model, 0.01, 10, 2, "loss", new("What it loses by an attack that the protector meets.", "攻擊遭保護國介入時之損失。"), "Huth1988"),
        new("face", Per.Model, 0, 10, 0.5, "loss", new("What it loses by swallowing a provocation.", "容忍挑釁之損失。"), "Crawford2003"),
        new("ally-gain", Per.Model, 0.01, 10, 1, "gain", new("What the ally gains by a provocation with the protector at its side.", "盟友在保護國支持下挑釁之所得。"), "Crawford2003"),
        new("ally-loss", Per.Model, 0.01, 10, 2, "loss", new("What it loses by one if left alone.", "盟友挑釁而孤立無援之損失。"), "Crawford2003"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelOutput> Outputs { get; } =
    [
        new("commitment", Per.Actor, 0, 1, "1", new("Its commitment to the other.", "對另一方之承諾。")),
        new("fear-of-abandonment", Per.Actor, 0, 10, "loss/year", new("Probability times cost of being abandoned.", "被拋棄之機率乘以代價。")),
        new("fear-of-entrapment", Per.Actor, 0, 10, "loss/year", new("Probability times cost of being entrapped.", "被牽連之機率乘以代價。")),
        new("threat", Per.Model, 0, 1, "1/year", new("Chance of a crisis in the year.", "該年發生危機之機率。")),
        new("cohesion", Per.Model, 0, 1, "1", new("Cohesion of the tie.", "同盟凝聚力。")),
        new("reputation", Per.Model, 0, 1, "1", new("The protector's reputation for standing by.", "保護國之信譽。")),
        new("burden", Per.Model, 0, 1, "1", new("The ally's share of the burden.", "盟友之負擔份額。")),
        new("intervention-expected", Per.Model, 0, 1, "1", new("How likely intervention seems.", "介入看似發生之機率。")),
        new("crisis", Per.Model, 0, 1, "1", new("1 in a year of crisis.", "危機發生之年為 1。")),
        new("ally-provokes", Per.Model, 0, 1, "1", new("1 if the ally provokes in it.", "盟友於危機中挑釁則為 1。")),
        new("attack", Per.Model, 0, 1, "1", new("1 if the challenger attacks in it.", "挑戰者於危機中攻擊則為 1。")),
        new("intervention", Per.Model, 0, 1, "1", new("1 if the protector then intervenes.", "保護國隨後介入則為 1。")),
    ];
}
