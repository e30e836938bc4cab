using Entente.Cases;

namespace Entente.Analysis.Coverage;

/// <summary>Finds claims of a block that resemble an earlier one.</summary>
/// <remarks>
/// Two sets of shingles that resemble by t share one of the |A| − ⌈t·|A|⌉ + 1 shingles that come first in any common order;
/// so only rows that share one of these are compared, the rarest coming first (prefix filter; Bayardo, Ma and Srikant 2007).
/// </remarks>
internal sealed class LikeTexts
{
    /// <summary>Candidates looked at per row and shingle: bounds the work where a whole table uses the same words.</summary>
    private const int MostCandidates = 12;

    private readonly EvidenceItem[] _rows;
    private readonly ulong[][] _sets;
    private readonly Dictionary<ulong, int> _frequency;

    /// <summary>The last row that a row was compared with, so that a pair is compared once.</summary>
    private readonly int[] _seenBy;

    /// <summary>Prepares the rows of one block.</summary>
    public LikeTexts(EvidenceItem[] rows)
    {
        _rows = rows;
        _seenBy = new int[rows.Length];
        _sets = Array.ConvertAll(rows, r => Shingles.Of(r.Provenance.Claim.En));
        _frequency = _sets.SelectMany(s => s).CountBy(s => s).ToDictionary();
    }

    /// <summary>Whether every candidate was looked at.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>Each row with the earlier one that it is most like, where that is enough.</summary>
    public List<NearDuplicate> Pairs()
    {
        var (pairs, index) = (new List<NearDuplicate>(), new Dictionary<ulong, List<int>>());
        for (var row = 0; row < _rows.Length; row++)
        {
            var prefix = Prefix(_sets[row]);
            if (Nearest(row, prefix, index) is { } pair)
            {
                pairs.Add(pair);
            }

            foreach (var shingle in prefix)
            {
                if (!index.TryGetValue(shingle, out var list))
                {
                    index[shingle] = list = [];
                }

                list.Add(row);
            }
        }

        return pairs;
    }

    private ulong[] Prefix(ulong[] set) =>
        [.. set.OrderBy(s => _frequency[s]).ThenBy(s => s).Take(set.Length - (int)Math.Ceiling(NearDuplicates.Alike * set.Length) + 1)];

    private NearDuplicate? Nearest(int row, ulong[] prefix, Dictionary<ulong, List<int>> index)
    {
        var (best, most) = (-1, 0.0);
        foreach (var earlier in Candidates(row, prefix, index).Where(e => _rows[e].Provenance.Origin != _rows[row].Provenance.Origin))
        {
            var resemblance = Shingles.Resemblance(_sets[earlier], _sets[row]);
            (best, most) = resemblance > most ? (earlier, resemblance) : (best, most);
            if (most == 1)
            {
                break;
            }
        }

        return most < NearDuplicates.Alike ? null : new NearDuplicate(_rows[best].Id, _rows[row].Id, most, NearDuplicates.SamePlace(_rows[best], _rows[row]));
    }

    /// <summary>Earlier rows that share a shingle of the prefix, each once, as far as the bound allows.</summary>
    private IEnumerable<int> Candidates(int row, ulong[] prefix, Dictionary<ulong, List<int>> index)
    {
        foreach (var list in prefix.Select(s => index.GetValueOrDefault(s)).OfType<List<int>>())
        {
            foreach (var earlier in list.Take(MostCandidates).Where(e => _seenBy[e] != row))
            {
                _seenBy[earlier] = row;
                yield return earlier;
            }

            Complete &= list.Count <= MostCandidates;
        }
    }
}
