using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>The recap in one page.</summary>
internal static class IkhtisarRekap
{
    /// <summary>Heading, sentences, figures.</summary>
    public static IEnumerable<Block> Susun(BahanRekap bahan) =>
    [
        new Heading(1, "Ikhtisar"),
        Blok.Paragraf(KalimatRekap.Penyerahan(bahan), KalimatRekap.Pengesahan(bahan)),
        Blok.Paragraf(KalimatRekap.Capaian(bahan), KalimatRekap.Ujung(bahan, satu => satu.Capaian, bahan.Rekap.Nasional ? "Rata-rata capaian" : "Capaian")),
        Blok.Paragraf(KalimatRekap.Anggaran(bahan), KalimatRekap.Ujung(bahan, satu => satu.Serapan, "Serapan")),
        Angka(bahan),
    ];

    private static Table Angka(BahanRekap bahan)
    {
        var angka = bahan.Angka;
        return new Table(
            [Blok.KolomNama("Kinerja"), Blok.KolomAngka("Hasil"), Blok.KolomNama("Anggaran") with { Width = ColumnWidth.Fit }, Blok.KolomAngka("Jumlah")],
            [
                new("Laporan satker yang tersusun", Dari(angka.Masuk, angka.Satker), "Pagu", Uang(bahan, angka.Jumlah.Pagu)),
                new("Rata-rata capaian", Tulis.Persen(angka.RataCapaian), "Realisasi", Uang(bahan, angka.Jumlah.Realisasi)),
                new("Rata-rata capaian tertimbang pagu", Tulis.Persen(angka.CapaianTertimbang), "Serapan", Tulis.Persen(angka.Jumlah.Serapan)),
                new("Indikator yang mencapai target", Dari(angka.IndikatorTercapai, angka.Indikator), "Rata-rata serapan", Tulis.Persen(angka.RataSerapan)),
            ]);
    }

    private static string Dari(int bagian, int jumlah) => jumlah == 0 ? "belum ada data" : $"{Penulisan.Desimal(bagian)} dari {Penulisan.Desimal(jumlah)}";

    // Missing is not zero: without lines there is no sum to print.
    private static string Uang(BahanRekap bahan, Rupiah jumlah) => bahan.Angka.Beranggaran == 0 ? "belum ada data" : jumlah.DenganRp();
}
