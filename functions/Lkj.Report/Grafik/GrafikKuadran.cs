using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Grafik;

/// <summary>Capaian of the objectives against the serapan of the lines that support them, with the table that names the points.</summary>
internal static class GrafikKuadran
{
    // Numbers of more points than these find no room beside them.
    private const int TitikTerbanyak = 24;

    /// <summary>Heading, sentence, chart and table; nothing when no objective has both sides.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var titik = bahan.Isi.Perbandingan.Pps.Where(satu => satu is { Kuadran: not null, Sasaran.Rata: not null, Anggaran.Serapan: not null }).ToList();
        if (titik.Count == 0)
            return [];
        return
        [
            new Heading(3, "Capaian dan Serapan"),
            new Paragraph(
                $"Capaian {titik.Count} dari {bahan.Isi.Perbandingan.Pps.Count} sasaran dapat disandingkan dengan serapan anggaran yang menunjangnya. {Hitungan(titik)} "
                + $"Capaian digolongkan tinggi mulai {Penulisan.Desimal(bahan.Aturan.AmbangKuadranCapaian)} % dan serapan mulai {Penulisan.Desimal(bahan.Aturan.AmbangKuadranSerapan)} %."),
            .. titik.Count > TitikTerbanyak ? Array.Empty<Block>() : [Gambar(titik, bahan.Aturan)],
            Tabel(titik),
        ];
    }

    // How many stand in each quadrant, best first; empty quadrants are not named.
    private static string Hitungan(List<HasilPps> titik)
    {
        var isi = titik.CountBy(satu => satu.Kuadran!.Value).OrderBy(satu => satu.Key).ToList();
        return isi.Count == 1
            ? $"Semuanya termasuk {NamaKuadran.Dari(isi[0].Key)}."
            : $"Di antaranya {Tulis.Gabung([.. isi.Select(satu => $"{satu.Value} termasuk {NamaKuadran.Dari(satu.Key)}")])}.";
    }

    private static QuadrantChart Gambar(List<HasilPps> titik, AturanKinerja aturan) => new(
        TeksPengganti.Susun(
            $"Grafik kuadran capaian terhadap serapan {titik.Count} sasaran",
            titik.Index().Select(satu => $"nomor {satu.Index + 1} capaian {satu.Item.Sasaran.Rata} dan serapan {satu.Item.Anggaran!.Serapan}, {NamaKuadran.Dari(satu.Item.Kuadran!.Value)}")),
        [.. titik.Select(satu => (satu.Anggaran!.Serapan!.Value.Nilai, satu.Sasaran.Rata!.Value.Nilai))])
    {
        Across = new ChartAxis("Serapan anggaran") { Unit = "%", Threshold = aturan.AmbangKuadranSerapan },
        Up = new ChartAxis("Capaian sasaran") { Unit = "%", Threshold = aturan.AmbangKuadranCapaian },
        UpperRight = Nama(Kuadran.KinerjaTinggiSerapanTinggi),
        UpperLeft = Nama(Kuadran.KinerjaTinggiSerapanRendah),
        LowerRight = Nama(Kuadran.KinerjaRendahSerapanTinggi),
        LowerLeft = Nama(Kuadran.KinerjaRendahSerapanRendah),
        Caption = "Capaian sasaran terhadap serapan anggarannya",
    };

    private static Table Tabel(List<HasilPps> titik) => new(
        [Blok.KolomNomor(), Blok.KolomNama("Sasaran", 1.4), Blok.KolomAngka("Capaian (%)"), Blok.KolomAngka("Serapan (%)"), Blok.KolomTeks("Kuadran")],
        [
            .. titik.Index().Select(satu => new TableRow(
                Penulisan.Desimal(satu.Index + 1),
                Tulis.Bersih(satu.Item.Sasaran.Nama),
                Tulis.Angka(satu.Item.Sasaran.Rata),
                Tulis.Angka(satu.Item.Anggaran!.Serapan),
                NamaKuadran.Dari(satu.Item.Kuadran!.Value))),
        ])
    {
        Caption = "Capaian sasaran dan serapan anggaran penunjangnya",
    };

    private static string Nama(Kuadran kuadran) => Tulis.Awal(NamaKuadran.Dari(kuadran));
}
