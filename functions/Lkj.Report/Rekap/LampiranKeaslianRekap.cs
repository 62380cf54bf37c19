using System.Globalization;
using Lkj.Pdf;
using Lkj.Report.Lampiran;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>The last page of an issued recap: which one it is, and how a reader finds out whether it was issued.</summary>
internal static class LampiranKeaslianRekap
{
    /// <summary>The page; none for a recap that was only opened.</summary>
    public static IEnumerable<Section> Susun(BahanRekap bahan)
    {
        if (bahan.Penerbitan is not { } terbit)
            yield break;
        var versi = terbit.Versi.ToString(CultureInfo.InvariantCulture);
        yield return new Section(
        [
            new Heading(1, "Pemeriksaan Keaslian") { Label = bahan.Angka.Masuk > 0 ? "Lampiran 3" : "Lampiran 2" },
            new Paragraph("Data berikut menunjukkan terbitan mana yang sedang dibaca."),
            new Table(
                [new TableColumn("Keterangan", ColumnWidth.Fit) { IsRowHeader = true }, Blok.KolomTeks("Isi")],
                [
                    new TableRow("Wilayah", bahan.Wilayah.Nama),
                    new TableRow("Tahun", bahan.Rekap.Tahun.ToString()),
                    new TableRow("Versi", versi),
                    new TableRow("Sidik isi", LampiranKeaslian.Terbagi(terbit.SidikIsi)),
                ])
            {
                Caption = "Identitas terbitan",
                Note = "Versi rekapitulasi adalah hari penyusunannya (tahun, bulan, tanggal). Sidik isi adalah SHA-256 dari angka-angkanya.",
            },
            new Heading(2, "Cara Memeriksa"),
            .. LampiranKeaslian.Cara(terbit.AlamatPeriksa, $"satker={terbit.Kode}&tahun={bahan.Rekap.Tahun}&versi={versi}&isi={terbit.SidikIsi}", "tahun, versi, dan sidik isi", "rekapitulasi ini"),
        ]);
    }
}
