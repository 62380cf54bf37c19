using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;
using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>BAB III: the money, and the money beside what was reached.</summary>
internal static class BabAnggaranRekap
{
    // Numbers of more points than these find no room beside them.
    private const int TitikTerbanyak = 24;

    /// <summary>The chapter.</summary>
    public static IEnumerable<Section> Susun(BahanRekap bahan) => [new Section([.. Isi(bahan)])];

    private static IEnumerable<Block> Isi(BahanRekap bahan)
    {
        yield return new Heading(1, "Realisasi Anggaran") { Label = "BAB III" };
        yield return Blok.Paragraf(KalimatRekap.Anggaran(bahan), KalimatRekap.Ujung(bahan, satu => satu.Serapan, "Serapan"));
        if (bahan.Angka.BerSerapan == 0)
            yield break;

        // A table in which nobody has named anything would only repeat the sum.
        if (bahan.Angka.PerSumber.Any(satu => satu.Nama != PenghitungAnggaran.TanpaSumber))
            yield return Kelompok("Anggaran menurut sumber dana", "Sumber dana", bahan.Angka.PerSumber, bahan.Angka.Jumlah);
        if (bahan.Angka.PerJenis.Any(satu => satu.Nama != JenisBelanja.TanpaAkun))
            yield return Kelompok("Anggaran menurut jenis belanja", "Jenis belanja", bahan.Angka.PerJenis, bahan.Angka.Jumlah);
        foreach (var blok in BabCapaianRekap.Grafik(bahan, satu => satu.Serapan, "serapan anggaran", $"Serapan anggaran menurut {bahan.Sebutan}"))
            yield return blok;
        yield return Kelompok(
            $"Anggaran menurut {bahan.Sebutan} Tahun {bahan.Rekap.Tahun}", Tulis.Awal(bahan.Sebutan), [.. bahan.Baris.Where(satu => satu.Angka.Beranggaran > 0).Select(satu => satu.Angka.Jumlah with { Nama = satu.Nama })], bahan.Angka.Jumlah);
        foreach (var blok in Kuadran(bahan))
            yield return blok;
    }

    private static Table Kelompok(string judul, string kepala, IReadOnlyList<JumlahAnggaran> bagian, JumlahAnggaran jumlah) => new(
        [Blok.KolomNama(kepala), Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Serapan (%)")],
        [.. bagian.Select(Baris), Baris(jumlah) with { Kind = RowKind.Total }])
    {
        Caption = judul,
    };

    private static TableRow Baris(JumlahAnggaran satu) => new(satu.Nama, satu.Pagu.ToString(), satu.Realisasi.ToString(), Tulis.Angka(satu.Serapan));

    private static IEnumerable<Block> Kuadran(BahanRekap bahan)
    {
        var titik = bahan.Wilayah.Satker
            .Select(satu => (satu.Nama, satu.Capaian, satu.Serapan, Kuadran: satu.Capaian is { } capaian && satu.Serapan is { } serapan ? KuadranDari.Hitung(capaian, serapan, bahan.Aturan) : (Kuadran?)null))
            .Where(satu => satu.Kuadran is not null).ToList();
        if (titik.Count == 0)
            yield break;
        var isi = titik.CountBy(satu => satu.Kuadran!.Value).OrderBy(satu => satu.Key).ToList();
        yield return new Heading(2, "Capaian dan Serapan");
        yield return new Paragraph(
            $"Capaian dan serapan {Penulisan.Desimal(titik.Count)} satker dapat disandingkan: {Tulis.Gabung([.. isi.Select(satu => $"{satu.Value} satker termasuk {NamaKuadran.Dari(satu.Key)}")])}. "
            + $"Capaian digolongkan tinggi mulai {Penulisan.Desimal(bahan.Aturan.AmbangKuadranCapaian)} % dan serapan mulai {Penulisan.Desimal(bahan.Aturan.AmbangKuadranSerapan)} %.");
        if (titik.Count is < 2 or > TitikTerbanyak)
            yield break;

        yield return new QuadrantChart(
            $"Grafik kuadran capaian terhadap serapan {titik.Count} satker; tabel di bawahnya memuat angkanya.",
            [.. titik.Select(satu => (satu.Serapan!.Value.Nilai, satu.Capaian!.Value.Nilai))])
        {
            Across = new ChartAxis("Serapan anggaran") { Unit = "%", Threshold = bahan.Aturan.AmbangKuadranSerapan },
            Up = new ChartAxis("Capaian satker") { Unit = "%", Threshold = bahan.Aturan.AmbangKuadranCapaian },
            UpperRight = Tulis.Awal(NamaKuadran.Dari(Lkj.Domain.Perbandingan.Kuadran.KinerjaTinggiSerapanTinggi)),
            UpperLeft = Tulis.Awal(NamaKuadran.Dari(Lkj.Domain.Perbandingan.Kuadran.KinerjaTinggiSerapanRendah)),
            LowerRight = Tulis.Awal(NamaKuadran.Dari(Lkj.Domain.Perbandingan.Kuadran.KinerjaRendahSerapanTinggi)),
            LowerLeft = Tulis.Awal(NamaKuadran.Dari(Lkj.Domain.Perbandingan.Kuadran.KinerjaRendahSerapanRendah)),
            Caption = "Capaian satker terhadap serapan anggarannya",
        };
        yield return new Table(
            [Blok.KolomNomor(), Blok.KolomNama("Satker", 1.4), Blok.KolomAngka("Capaian (%)"), Blok.KolomAngka("Serapan (%)"), Blok.KolomTeks("Kuadran")],
            [.. titik.Index().Select(satu => new TableRow(
                Penulisan.Desimal(satu.Index + 1), satu.Item.Nama, Tulis.Angka(satu.Item.Capaian), Tulis.Angka(satu.Item.Serapan), NamaKuadran.Dari(satu.Item.Kuadran!.Value)))])
        {
            Caption = "Capaian dan serapan satker",
        };
    }
}
