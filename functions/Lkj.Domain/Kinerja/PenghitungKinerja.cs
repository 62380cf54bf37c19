using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>Computes all performance of a submission under a rule set. Pure: the same input gives the same result.</summary>
public static class PenghitungKinerja
{
    /// <summary>What an objective without a text is called.</summary>
    public const string TanpaSasaran = "Sasaran tidak disebut";

    /// <summary>Computes indicators, the mean per objective and the mean of the office over its objectives.</summary>
    public static HasilKinerja Hitung(Pengajuan pengajuan, AturanKinerja aturan)
    {
        var perbandingan = new PenghitungPerbandingan(pengajuan, aturan);
        var pengukuran = pengajuan.Pengukuran.Select(baris => Indikator(baris, aturan, perbandingan)).ToList();
        var iku = pengajuan.Iku.Select(baris => Indikator(baris, aturan, perbandingan)).ToList();
        var sasaran = pengukuran
            .GroupBy(indikator => new NamaIndikator(indikator.Baris.Sasaran?.Nilai ?? TanpaSasaran).Normal)
            .Select(kelompok => Sasaran([.. kelompok], aturan)).ToList();
        var ukuran = new IndeksNama<HasilIndikator>(
            pengukuran.Concat(iku).Where(indikator => indikator.Baris.Realisasi is not null), indikator => indikator.Baris.Indikator.Nilai);
        var satker = Persen.Rata(sasaran.Select(satu => satu.Rata));
        return new HasilKinerja(
            sasaran,
            iku,
            [.. pengajuan.PerjanjianKinerja.Select(baris => new HasilPerjanjian(baris, ukuran.Cari(baris.Indikator.Nilai)))],
            satker,
            Kategori(satker, aturan));
    }

    private static HasilIndikator Indikator(BarisIndikator baris, AturanKinerja aturan, PenghitungPerbandingan perbandingan)
    {
        var capaian = PenghitungCapaian.Hitung(baris, aturan);
        return new HasilIndikator(baris, capaian, Kategori(capaian.Berbatas, aturan), capaian.Asli is { Nilai: >= 100 }, perbandingan.Untuk(baris));
    }

    private static HasilSasaran Sasaran(IReadOnlyList<HasilIndikator> indikator, AturanKinerja aturan)
    {
        var rata = Persen.Rata(indikator.Select(satu => satu.Capaian.Berbatas));
        return new HasilSasaran(
            indikator[0].Baris.Sasaran?.Nilai ?? TanpaSasaran,
            indikator,
            rata,
            Kategori(rata, aturan),
            indikator.Count(satu => satu.Capaian.Terhitung));
    }

    private static string? Kategori(Persen? capaian, AturanKinerja aturan) => capaian is { } ada ? aturan.KategoriUntuk(ada) : null;
}
