using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>
/// The year before: its indicators as its own submission in force measured them, else as this submission remembers them in its sheet of
/// earlier years.
/// </summary>
internal sealed class TahunSebelumnya
{
    private readonly IndeksNama<BarisRiwayat> indeks;

    private TahunSebelumnya(TahunAnggaran tahun, IReadOnlyList<BarisRiwayat> indikator)
    {
        Tahun = tahun;
        Indikator = indikator;
        indeks = new(indikator, baris => baris.Indikator.Nilai);
    }

    /// <summary>The year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>Its indicators.</summary>
    public IReadOnlyList<BarisRiwayat> Indikator { get; }

    /// <summary>From the submission of the year before; null when there is none.</summary>
    public static TahunSebelumnya? Dari(Pengajuan? lalu) => lalu is null
        ? null
        : new(lalu.Identitas.Tahun, [.. lalu.Pengukuran.Select(baris => Baris(baris, lalu.Identitas.Tahun))]);

    /// <summary>From the sheet of earlier years; null when it has no row of the year before.</summary>
    public static TahunSebelumnya? DariRiwayat(Pengajuan pengajuan)
    {
        var baris = pengajuan.Riwayat.Where(satu => satu.Tahun.Nilai == pengajuan.Identitas.Tahun.Nilai - 1).ToList();
        return baris.Count == 0 ? null : new(baris[0].Tahun, baris);
    }

    /// <summary>The indicator of that year with this name, slips and words of change allowed; or null.</summary>
    public BarisRiwayat? Cari(Isian<string> indikator) => indeks.CariInti(indikator.Nilai);

    /// <summary>A measured row as a year remembers it.</summary>
    public static BarisRiwayat Baris(BarisIndikator baris, TahunAnggaran tahun) => new(baris.Indikator, tahun, baris.Satuan, baris.Target, baris.Realisasi);

    /// <summary>The change of a value in percent of the one before, without sign; null when one is missing or the one before is 0.</summary>
    public static Persen? Perubahan(NilaiKinerja? kini, NilaiKinerja? dulu, AturanKinerja aturan) =>
        AngkaKinerja.Terhitung(kini, aturan) is { } satu && AngkaKinerja.Terhitung(dulu, aturan) is { } dua && dua != 0
            ? new Persen(Math.Abs((satu - dua) / dua) * 100)
            : null;
}
