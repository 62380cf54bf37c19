using System.Globalization;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The office as a whole: its objectives side by side, and which agreed indicators were measured.</summary>
internal static class RingkasanCapaian
{
    /// <summary>Both tables, each led in by its sentences.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var kinerja = bahan.Isi.Kinerja;
        yield return new Heading(3, "Ringkasan Capaian");
        yield return Blok.Paragraf(KalimatSatker.Capaian(bahan.Identitas, kinerja, bahan.Aturan), KalimatSatker.Simpulan(bahan.Identitas, kinerja));
        if (kinerja.Sasaran.Count > 0)
            yield return Sasaran(kinerja, bahan.Identitas.Tahun);
        if (kinerja.Perjanjian.Count == 0)
            yield break;

        var beda = kinerja.Perjanjian.Count(satu => satu.Ukuran is { } ukuran && ukuran.Baris.Target?.Nilai != satu.Baris.Target?.Nilai);
        yield return Blok.Paragraf(
            "Tabel berikut menunjukkan indikator Perjanjian Kinerja yang memiliki realisasi pada tabel pengukuran atau tabel IKU.",
            beda == 0 ? "" : $"Pada {beda} indikator, target pada tabel pengukurnya berbeda dari target Perjanjian Kinerja; capaian dihitung terhadap target pada tabel pengukurnya.");
        yield return Perjanjian(kinerja, bahan.Identitas.Tahun);
    }

    private static Table Sasaran(HasilKinerja kinerja, TahunAnggaran tahun) => new(
        [
            Blok.KolomNomor(),
            Blok.KolomNama("Sasaran"),
            new TableColumn("Dapat dihitung", ColumnWidth.Points(56), Alignment.Right),
            new TableColumn("Mencapai target", ColumnWidth.Points(56), Alignment.Right),
            new TableColumn("Rata-rata (%)", ColumnWidth.Points(58), Alignment.Right),
            new TableColumn("Kategori", ColumnWidth.Points(62)),
        ],
        [
            .. kinerja.Sasaran.Index().Select(satu => new TableRow(
                Penulisan.Desimal(satu.Index + 1),
                Tulis.Bersih(satu.Item.Nama),
                Dari(satu.Item.Terhitung, satu.Item.Indikator.Count),
                Dari(satu.Item.Indikator.Count(indikator => indikator.MencapaiTarget), satu.Item.Indikator.Count),
                Tulis.Angka(satu.Item.Rata),
                satu.Item.Kategori ?? Tulis.TidakAda)),
            new TableRow(
                new TableCell("Capaian satker") { ColumnSpan = 2 },
                Dari(kinerja.Sasaran.Sum(satu => satu.Terhitung), kinerja.JumlahIndikator),
                Dari(kinerja.IndikatorTercapai, kinerja.JumlahIndikator),
                Tulis.Angka(kinerja.Satker),
                kinerja.Kategori ?? Tulis.TidakAda) { Kind = RowKind.Total },
        ])
    {
        Caption = $"Capaian sasaran Tahun {tahun}",
    };

    private static Table Perjanjian(HasilKinerja kinerja, TahunAnggaran tahun) => new(
        [
            Blok.KolomNomor(),
            Blok.KolomNama("Indikator Perjanjian Kinerja"),
            .. Blok.Bersama("Target",
                new TableColumn("diperjanjikan", ColumnWidth.Points(74), Alignment.Right),
                new TableColumn("pada tabel pengukur", ColumnWidth.Points(68), Alignment.Right)),
            Blok.KolomAngka("Realisasi"),
            new TableColumn("Capaian asli (%)", ColumnWidth.Points(56), Alignment.Right),
        ],
        [
            .. kinerja.Perjanjian.Index().Select(satu => new TableRow(
                Penulisan.Desimal(satu.Index + 1),
                Tulis.Nama(satu.Item.Baris),
                Tulis.Target(satu.Item.Baris),
                satu.Item.Ukuran is { } ukuran ? Tulis.Target(ukuran.Baris) : Tulis.Kosong,
                satu.Item.Ukuran is { } terukur ? Tulis.Realisasi(terukur.Baris) : "belum ada",
                Tulis.Angka(satu.Item.Ukuran?.Capaian.Asli))),
        ])
    {
        Caption = $"Pengukuran indikator Perjanjian Kinerja Tahun {tahun}",
    };

    private static string Dari(int bagian, int jumlah) => string.Create(CultureInfo.InvariantCulture, $"{bagian} dari {jumlah}");
}
