using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Lembaran;

/// <summary>A sheet whose columns are known; its rows share it.</summary>
/// <param name="mentah">The sheet as it stands in the file.</param>
/// <param name="kolom">Its columns by their keys.</param>
/// <param name="temuan">Collects what is found; null where it was collected before.</param>
internal sealed class LembarTerbaca(LembarMentah mentah, (string Kunci, KolomTerbaca[] Kolom)[] kolom, PengumpulTemuan? temuan)
{
    private LembarTerbaca? diam;

    /// <param name="mentah">The sheet as it stands in the file.</param>
    /// <param name="kolom">Its columns. Where several have one key, as quarters of a year, the last one that says something counts.</param>
    /// <param name="temuan">Collects what is found.</param>
    public LembarTerbaca(LembarMentah mentah, IEnumerable<KolomTerbaca> kolom, PengumpulTemuan temuan)
        : this(mentah, [.. kolom.GroupBy(satu => satu.Kolom.Kunci).Select(satu => (satu.Key, satu.ToArray()))], temuan)
    {
    }

    /// <summary>The sheet as it stands in the file.</summary>
    public LembarMentah Mentah => mentah;

    /// <summary>Collects what is found; null where it was collected before.</summary>
    public PengumpulTemuan? Temuan => temuan;

    /// <summary>The sheet for whoever reads its cells once more.</summary>
    public LembarTerbaca Diam => diam ??= new LembarTerbaca(mentah, kolom, temuan: null);

    /// <summary>All its columns.</summary>
    public IEnumerable<KolomTerbaca> Semua => kolom.SelectMany(satu => satu.Kolom);

    /// <summary>The columns of a key; none when the sheet lacks it.</summary>
    public KolomTerbaca[] Kolom(string kunci)
    {
        // A sheet has a dozen columns at most: to look through them costs less than to make a number of the key.
        foreach (var (ada, isi) in kolom)
        {
            if (ada == kunci)
                return isi;
        }

        return [];
    }
}
