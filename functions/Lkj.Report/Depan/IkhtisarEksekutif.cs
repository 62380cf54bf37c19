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

    // How many indicators stand on each side, and whether there is a chart: the fullest that fits is taken.
    private static readonly (int Butir, bool Grafik)[] Ragam = [(PalingBanyak, true), (2, true), (1, true), (PalingBanyak, false), (1, false)];

    /// <summary>
    /// Heading, figures, chart, what was reached and not, steps ahead, as much of it as one page holds. Only an office whose own words are
    /// longer than that gets more than a page.
    /// </summary>
    /// <param name="bahan">The content.</param>
    /// <param name="tema">The look and paper that the page will have.</param>
    public static IReadOnlyList<Block> Susun(Bahan bahan, Theme tema)
    {
        var semua = Ragam.Select(ragam => Susun(bahan, ragam.Butir, ragam.Grafik));
        return semua.FirstOrDefault(blok => Muat(blok, tema)) ?? semua.Last();
    }

    private static bool Muat(IReadOnlyList<Block> blok, Theme tema) => PdfRenderer.CountPages(PetaTeks.Petakan(
        new PdfDocument { Title = "Ikhtisar Eksekutif", Created = DateTimeOffset.UnixEpoch, Theme = tema, Sections = [new Section(blok)] },
        teks => Perekat.Rekatkan(PenggantiAksara.Rapikan(teks)))) == 1;

    private static IReadOnlyList<Block> Susun(Bahan bahan, int butir, bool grafik)
    {
        var (identitas, kinerja) = (bahan.Identitas, bahan.Isi.Kinerja);
        return
        [
            new Heading(1, "Ikhtisar Eksekutif"),
            Blok.Paragraf(Tujuan(bahan), KalimatSatker.Capaian(identitas, kinerja, bahan.Aturan), KalimatSatker.Pokok(identitas, kinerja), KalimatSatker.CapaianSerapan(kinerja, bahan.Isi.Anggaran, bahan.Aturan)),
            .. bahan.Isi.Anggaran.Baris.Count == 0 ? [Blok.Paragraf(KalimatAnggaran.Jumlah(bahan.Isi.Anggaran))] : Array.Empty<Block>(),
            Angka(bahan),
            .. grafik ? Grafik(kinerja) : [],
            .. Hasil([.. kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator)], butir),
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
    private static IEnumerable<Block> Hasil(IReadOnlyList<HasilIndikator> indikator, int paling)
    {
        var tercapai = indikator.Where(satu => satu.MencapaiTarget).OrderByDescending(satu => satu.Capaian.Asli).Select(Baris).ToList();
        var belum = indikator.Where(satu => !satu.MencapaiTarget).OrderBy(satu => satu.Capaian.Asli?.Nilai ?? decimal.MinValue).Select(Baris).ToList();
        return indikator.Count == 0 ? [] :
        [
            new Table(
                [Blok.KolomTeks($"Target yang tercapai ({tercapai.Count})"), Blok.KolomTeks($"Target yang belum tercapai ({belum.Count})")],
                [.. Enumerable.Range(0, Math.Min(paling + 1, Math.Max(tercapai.Count, belum.Count))).Select(urutan => new TableRow(Sel(tercapai, urutan, paling), Sel(belum, urutan, paling)))]),
        ];
    }

    private static string Baris(HasilIndikator satu) => $"{Tulis.Bersih(satu.Baris.Indikator.Nilai)}: {satu.Capaian.Asli?.ToString() ?? "tidak dapat dihitung"}";

    private static string Sel(List<string> butir, int urutan, int paling) => (butir.Count - urutan) switch
    {
        <= 0 => urutan == 0 ? "Tidak ada" : "",
        > 1 when urutan == paling => $"{butir.Count - paling} indikator lain dalam BAB III",
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
            [Blok.KolomNama("Kinerja"), Kanan("Hasil"), Blok.KolomNama("Anggaran") with { Width = ColumnWidth.Fit }, Kanan("Jumlah")],
            [
                new($"Capaian satker{batas}", kinerja.Satker is { } satker ? $"{satker}, {kinerja.Kategori}" : Tulis.TidakAda, "Pagu", Uang(anggaran, anggaran.Jumlah.Pagu)),
                new("Indikator yang mencapai target", Dari(kinerja.IndikatorTercapai, kinerja.JumlahIndikator), "Realisasi", Uang(anggaran, anggaran.Jumlah.Realisasi)),
                new("Perjanjian Kinerja yang diukur", Dari(kinerja.PerjanjianDiukur, kinerja.Perjanjian.Count), "Serapan", Tulis.Persen(anggaran.Jumlah.Serapan)),
                new("Perjanjian Kinerja yang mencapai target", Dari(kinerja.PerjanjianTercapai, kinerja.Perjanjian.Count), "Temuan", Temuan(bahan.Isi.Temuan)),
            ]);
    }

    // Money, percentages and counts of one column have no comma in common.
    private static TableColumn Kanan(string kepala) => Blok.KolomAngka(kepala) with { Alignment = Alignment.Right };

    private static string Dari(int bagian, int jumlah) => jumlah == 0 ? "belum ada data" : string.Create(CultureInfo.InvariantCulture, $"{bagian} dari {jumlah}");

    // Missing is not zero: without lines there is no sum to print.
    private static string Uang(HasilAnggaran anggaran, Rupiah jumlah) => anggaran.Baris.Count == 0 ? "belum ada data" : jumlah.DenganRp();

    private static string Temuan(IReadOnlyList<Temuan> temuan) => string.Create(CultureInfo.InvariantCulture,
        $"{temuan.Count(satu => satu.Keparahan == Keparahan.Peringatan)} peringatan, {temuan.Count(satu => satu.Keparahan == Keparahan.Catatan)} catatan");
}
