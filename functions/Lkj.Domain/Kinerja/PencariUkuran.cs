namespace Lkj.Domain.Kinerja;

/// <summary>Finds the measured row of an indicator by its name: a name that is the same goes before one that only has slips.</summary>
internal sealed class PencariUkuran
{
    private readonly List<(NamaIndikator Nama, HasilIndikator Hasil)> terukur;

    /// <summary>Takes the rows to search, those that count first in front; rows without realisasi measure nothing.</summary>
    public PencariUkuran(IEnumerable<HasilIndikator> baris) =>
        terukur = [.. baris.Where(satu => satu.Baris.Realisasi is not null).Select(satu => (new NamaIndikator(satu.Baris.Indikator.Nilai), satu))];

    /// <summary>The row that measures the indicator, or null.</summary>
    public HasilIndikator? Cari(string indikator)
    {
        var dicari = new NamaIndikator(indikator);
        return terukur.FirstOrDefault(satu => satu.Nama.Normal == dicari.Normal).Hasil
            ?? terukur.FirstOrDefault(satu => satu.Nama.SamaDengan(dicari)).Hasil;
    }
}
