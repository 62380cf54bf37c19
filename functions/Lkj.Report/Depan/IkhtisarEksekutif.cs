using System.Globalization;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Depan;

/// <summary>The year in one page: what was promised, what was reached and what not, what it cost.</summary>
internal static class IkhtisarEksekutif
{
    private const int PalingBanyak = 3;

    /// <summary>Heading, figures, what was reached and not, steps ahead.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (identitas, kinerja) = (bahan.Identitas, bahan.Isi.Kinerja);
        yield return new Heading(1, "Ikhtisar Eksekutif");
        yield return Blok.Paragraf(KalimatSatker.Capaian(identitas, kinerja, bahan.Aturan), KalimatSatker.Simpulan(identitas, kinerja));
        if (bahan.Isi.Anggaran.Baris.Count == 0)
            yield return Blok.Paragraf(KalimatAnggaran.Jumlah(bahan.Isi.Anggaran));
        yield return Angka(bahan);

        var indikator = kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator).ToList();
        foreach (var blok in Daftar("Target yang tercapai", [.. indikator.Where(satu => satu.MencapaiTarget).OrderByDescending(satu => satu.Capaian.Asli)]))
            yield return blok;
        foreach (var blok in Daftar("Target yang belum tercapai", [.. indikator.Where(satu => !satu.MencapaiTarget).OrderBy(satu => satu.Capaian.Asli?.Nilai ?? decimal.MinValue)]))
            yield return blok;

        foreach (var blok in Blok.UraianSatker(bahan.Narasi(BagianNarasi.Ikhtisar)))
            yield return blok;
        if (bahan.Narasi(BagianNarasi.Langkah) is { Count: > 0 } langkah)
            yield return new Paragraph(new Run("Langkah ke depan. ", Bold: true), string.Join(' ', langkah));
    }

    private static Table Angka(Bahan bahan)
    {
        var (kinerja, anggaran) = (bahan.Isi.Kinerja, bahan.Isi.Anggaran);
        var batas = bahan.Aturan.Batas is { } atas ? string.Create(CultureInfo.InvariantCulture, $" (batas {atas:0.##} %)") : "";
        return new Table(
            [Blok.KolomNama("Ukuran", 3), new TableColumn("Hasil", ColumnWidth.Weight(2), Alignment.Right)],
            [
                new($"Capaian kinerja satker{batas}", kinerja.Satker is { } satker ? $"{satker}, {kinerja.Kategori}" : Tulis.TidakAda),
                new("Indikator yang mencapai target", Dari(kinerja.IndikatorTercapai, kinerja.JumlahIndikator)),
                new("Indikator Perjanjian Kinerja yang diukur", Dari(kinerja.PerjanjianDiukur, kinerja.Perjanjian.Count)),
                new("Indikator Perjanjian Kinerja yang mencapai target", Dari(kinerja.PerjanjianTercapai, kinerja.Perjanjian.Count)),
                new("Pagu (jumlah baris)", Uang(anggaran, anggaran.Jumlah.Pagu)),
                new("Realisasi (jumlah baris)", Uang(anggaran, anggaran.Jumlah.Realisasi)),
                new("Serapan", Tulis.Persen(anggaran.Jumlah.Serapan)),
                new("Temuan pemeriksaan data", Temuan(bahan.Isi.Temuan)),
            ]);
    }

    private static string Dari(int bagian, int jumlah) => jumlah == 0 ? "belum ada data" : string.Create(CultureInfo.InvariantCulture, $"{bagian} dari {jumlah}");

    // Missing is not zero: without lines there is no sum to print.
    private static string Uang(HasilAnggaran anggaran, Rupiah jumlah) => anggaran.Baris.Count == 0 ? "belum ada data" : jumlah.DenganRp();

    private static string Temuan(IReadOnlyList<Temuan> temuan) => string.Create(CultureInfo.InvariantCulture,
        $"{temuan.Count(satu => satu.Keparahan == Keparahan.Peringatan)} peringatan, {temuan.Count(satu => satu.Keparahan == Keparahan.Catatan)} catatan");

    private static IEnumerable<Block> Daftar(string judul, IReadOnlyList<HasilIndikator> indikator)
    {
        if (indikator.Count == 0)
            yield break;
        yield return new Heading(2, $"{judul} ({indikator.Count})") { InContents = false };
        yield return Blok.Berpoin(
        [
            .. indikator.Take(PalingBanyak).Select(satu => $"{Tulis.Bersih(satu.Baris.Indikator.Nilai)}: {(satu.Capaian.Asli is { } asli ? $"capaian {asli}" : "tidak dapat dihitung")}"),
            .. indikator.Count > PalingBanyak ? new[] { $"{indikator.Count - PalingBanyak} indikator lain diuraikan dalam BAB III" } : [],
        ]);
    }
}
