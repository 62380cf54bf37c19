using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;
using Lkj.Pdf;
using Lkj.Report.Akuntabilitas;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>Annexes: every report that was rolled up with its version, and the rules.</summary>
internal static class LampiranRekap
{
    private const int Kolom = 9;

    /// <summary>The annexes; the table of all reports is wide and lies on landscape pages.</summary>
    public static IEnumerable<Section> Susun(BahanRekap bahan)
    {
        if (bahan.Angka.Masuk > 0)
            yield return new Section(new Heading(1, "Laporan yang Direkap") { Label = "Lampiran 1" }, Laporan(bahan)) { Orientation = PageOrientation.Landscape };
        yield return new Section(
            new Heading(1, "Cara Penghitungan") { Label = bahan.Angka.Masuk > 0 ? "Lampiran 2" : "Lampiran 1" },
            Blok.Paragraf(
                $"Capaian setiap satker dihitung dengan aturan {bahan.Aturan.Nama}, yang berlaku untuk tahun {CaraPenghitungan.Masa(bahan.Aturan)}, {KalimatSatker.Batas(bahan.Aturan)}.",
                "Capaian satker adalah rata-rata capaian sasarannya."),
            Blok.Berpoin(
            [
                "Rata-rata capaian adalah rata-rata sederhana: setiap satker dihitung satu kali, berapa pun anggarannya. Satker yang capaiannya tidak dapat dihitung tidak ikut dirata-ratakan.",
                "Rata-rata tertimbang mengalikan capaian setiap satker dengan pagunya, lalu membaginya dengan jumlah pagu satker yang sama.",
                "Serapan wilayah adalah jumlah realisasi dibagi jumlah pagu. Rata-rata sederhana serapan tidak menyertakan satker berpagu nol.",
                "Kategori wilayah adalah kategori rata-rata capaiannya menurut aturan yang sama.",
                "Hanya versi laporan yang berlaku ketika rekapitulasi ini disusun yang dihitung.",
            ]));
    }

    private static Table Laporan(BahanRekap bahan) => new(
        [
            Blok.KolomTeks("Kode") with { Width = ColumnWidth.Fit },
            Blok.KolomNama("Satker"),
            Blok.KolomAngka("Versi"),
            Blok.KolomTeks("Keadaan") with { Width = ColumnWidth.Fit },
            Blok.KolomAngka("Capaian (%)"),
            new TableColumn("Kategori", ColumnWidth.Points(76)),
            Blok.KolomAngka("Pagu (Rp)"),
            Blok.KolomAngka("Realisasi (Rp)"),
            Blok.KolomAngka("Serapan (%)"),
        ],
        [.. Isi(bahan.Rekap)])
    {
        Caption = $"Laporan satker Tahun {bahan.Rekap.Tahun} yang direkap",
    };

    private static IEnumerable<TableRow> Isi(HasilRekap rekap) => rekap.Nasional
        ? rekap.Bagian.Where(wilayah => wilayah.Angka.Masuk > 0).SelectMany(wilayah => Satker(wilayah).Prepend(Blok.Kelompok(wilayah.Nama, Kolom)))
        : Satker(rekap.Seluruhnya);

    private static IEnumerable<TableRow> Satker(RekapWilayah wilayah) => wilayah.Satker.Where(satu => satu.Laporan is not null).Select(satu => new TableRow(
        satu.Kode.Nilai, satu.Nama, Penulisan.Desimal(satu.Laporan!.Versi), KalimatRekap.Keadaan(satu.Laporan.Disahkan), Tulis.Angka(satu.Capaian), satu.Laporan.Kategori ?? Tulis.TidakAda,
        Uang(satu.Laporan, satu.Laporan.Jumlah.Pagu), Uang(satu.Laporan, satu.Laporan.Jumlah.Realisasi), Tulis.Angka(satu.Serapan)));

    private static string Uang(LaporanMasuk laporan, Rupiah jumlah) => laporan.BarisAnggaran == 0 ? Tulis.Kosong : jumlah.ToString();
}
