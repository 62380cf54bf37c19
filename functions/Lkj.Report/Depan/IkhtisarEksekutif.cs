using System.Globalization;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;
using Lkj.Report.Penutup;

namespace Lkj.Report.Depan;

/// <summary>The year in one page: what was promised, what was reached and what not, what it cost.</summary>
internal static class IkhtisarEksekutif
{
    private const int PalingBanyak = 3, BatangTerbanyak = 6;

    /// <summary>Heading, figures, chart, what was reached and not, steps ahead.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (identitas, kinerja) = (bahan.Identitas, bahan.Isi.Kinerja);
        return
        [
            new Heading(1, "Ikhtisar Eksekutif"),
            Blok.Paragraf(Tujuan(bahan), KalimatSatker.Capaian(identitas, kinerja, bahan.Aturan), KalimatSatker.Pokok(identitas, kinerja), KalimatSatker.CapaianSerapan(kinerja, bahan.Isi.Anggaran, bahan.Aturan)),
            .. bahan.Isi.Anggaran.Baris.Count == 0 ? [Blok.Paragraf(KalimatAnggaran.Jumlah(bahan.Isi.Anggaran))] : Array.Empty<Block>(),
            Angka(bahan),
            .. Grafik(kinerja),
            .. Hasil([.. kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator)]),
            .. Blok.UraianSatker(bahan.Narasi(BagianNarasi.Ikhtisar)).Select(paragraf => paragraf with { Small = true }),
            .. Langkah(bahan),
        ];
    }

    private static string Tujuan(Bahan bahan)
    {
        var (tujuan, sasaran) = (bahan.Renstra(JenisRenstra.Tujuan).Count, bahan.Isi.Kinerja.Sasaran.Count);
        return (tujuan, sasaran) switch
        {
            (_, 0) => "",
            (0, _) => $"{bahan.Identitas.Nama} mempertanggungjawabkan {sasaran} sasaran.",
            _ => $"{bahan.Identitas.Nama} mempertanggungjawabkan {sasaran} sasaran yang mendukung {tujuan} tujuan Renstra.",
        };
    }

    // A page holds few bars; the chapter shows them all.
    private static IEnumerable<Block> Grafik(HasilKinerja kinerja)
    {
        if (kinerja.Sasaran.Count is < 2 or > BatangTerbanyak || kinerja.Sasaran.All(satu => satu.Rata is null))
            return [];
        var batang = kinerja.Sasaran.Select(satu => GrafikCapaian.Batang(satu.Nama, satu.Rata)).ToList();
        return [new BarChart(TeksPengganti.Susun($"Grafik batang rata-rata capaian {batang.Count} sasaran", batang.Select(satu => $"{satu.Label} {satu.Text}")), batang) { Axis = new ChartAxis("Rata-rata capaian sasaran") { Unit = "%" } }];
    }

    // Best first on the left, worst first on the right.
    private static IEnumerable<Block> Hasil(IReadOnlyList<HasilIndikator> indikator)
    {
        var tercapai = indikator.Where(satu => satu.MencapaiTarget).OrderByDescending(satu => satu.Capaian.Asli).Select(Baris).ToList();
        var belum = indikator.Where(satu => !satu.MencapaiTarget).OrderBy(satu => satu.Capaian.Asli?.Nilai ?? decimal.MinValue).Select(Baris).ToList();
        return indikator.Count == 0 ? [] :
        [
            new Table(
                [Blok.KolomTeks($"Target yang tercapai ({tercapai.Count})"), Blok.KolomTeks($"Target yang belum tercapai ({belum.Count})")],
                [.. Enumerable.Range(0, Math.Min(PalingBanyak + 1, Math.Max(tercapai.Count, belum.Count))).Select(urutan => new TableRow(Sel(tercapai, urutan), Sel(belum, urutan)))]),
        ];
    }

    private static string Baris(HasilIndikator satu) => $"{Tulis.Bersih(satu.Baris.Indikator.Nilai)}: {satu.Capaian.Asli?.ToString() ?? "tidak dapat dihitung"}";

    private static string Sel(List<string> butir, int urutan) => (butir.Count - urutan, urutan) switch
    {
        ( <= 0, 0) => "Tidak ada",
        ( <= 0, _) => "",
        ( > 1, PalingBanyak) => $"{butir.Count - PalingBanyak} indikator lain dalam BAB III",
        _ => butir[urutan],
    };

    private static IEnumerable<Paragraph> Langkah(Bahan bahan) => (bahan.Narasi(BagianNarasi.Langkah), Rekomendasi.DariAngka(bahan)) switch
    {
        ({ Count: > 0 } satker, _) => [Blok.Berjudul("Langkah ke depan", satker)],
        (_, { Count: > 0 } angka) => [Blok.Berjudul("Langkah ke depan", [.. angka.Take(PalingBanyak)])],
        _ => [],
    };

    private static Table Angka(Bahan bahan)
    {
        var (kinerja, anggaran) = (bahan.Isi.Kinerja, bahan.Isi.Anggaran);
        var batas = bahan.Aturan.Batas is { } atas ? string.Create(CultureInfo.InvariantCulture, $" (batas {atas:0.##} %)") : "";
        return new Table(
            [Blok.KolomNama("Kinerja"), Blok.KolomAngka("Hasil"), Blok.KolomNama("Anggaran") with { Width = ColumnWidth.Fit }, Blok.KolomAngka("Jumlah")],
            [
                new($"Capaian satker{batas}", kinerja.Satker is { } satker ? $"{satker}, {kinerja.Kategori}" : Tulis.TidakAda, "Pagu", Uang(anggaran, anggaran.Jumlah.Pagu)),
                new("Indikator yang mencapai target", Dari(kinerja.IndikatorTercapai, kinerja.JumlahIndikator), "Realisasi", Uang(anggaran, anggaran.Jumlah.Realisasi)),
                new("Perjanjian Kinerja yang diukur", Dari(kinerja.PerjanjianDiukur, kinerja.Perjanjian.Count), "Serapan", Tulis.Persen(anggaran.Jumlah.Serapan)),
                new("Perjanjian Kinerja yang mencapai target", Dari(kinerja.PerjanjianTercapai, kinerja.Perjanjian.Count), "Temuan", Temuan(bahan.Isi.Temuan)),
            ]);
    }

    private static string Dari(int bagian, int jumlah) => jumlah == 0 ? "belum ada data" : string.Create(CultureInfo.InvariantCulture, $"{bagian} dari {jumlah}");

    // Missing is not zero: without lines there is no sum to print.
    private static string Uang(HasilAnggaran anggaran, Rupiah jumlah) => anggaran.Baris.Count == 0 ? "belum ada data" : jumlah.DenganRp();

    private static string Temuan(IReadOnlyList<Temuan> temuan) => string.Create(CultureInfo.InvariantCulture,
        $"{temuan.Count(satu => satu.Keparahan == Keparahan.Peringatan)} peringatan, {temuan.Count(satu => satu.Keparahan == Keparahan.Catatan)} catatan");
}
