using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Anotasi;

/// <summary>The sheet of all findings, a row each, with a link to the cell and the reason given, or where to write it.</summary>
internal static class LembarTemuan
{
    public static readonly IReadOnlyList<string> Kepala =
        ["Kode", "Keparahan", "Lembar", "Sel", "Kolom", "Temuan", "Tertulis", "Diharapkan", "Tindakan", "Alasan"];

    private static readonly double[] Lebar = [11, 13, 20, 12, 20, 34, 34, 38, 48, 40];

    public static void Tulis(WorksheetPart bagian, IsiTemuan isi, GayaAnotasi gaya, IReadOnlyCollection<string> lembar)
    {
        var kertas = new Kertas(gaya, Lebar);
        kertas.Baris([.. Kepala.Select(teks => (teks, gaya.Kepala))]);
        foreach (var temuan in isi.Temuan)
        {
            var tujuan = Kertas.Tujuan(temuan.Tempat, lembar);
            kertas.Baris(
            [
                (temuan.Kode, gaya.Teks),
                (temuan.Keparahan.ToString(), gaya.Sel[temuan.Keparahan]),
                (temuan.Tempat?.Lembar ?? "", gaya.Teks),
                (temuan.Tempat?.Sel ?? "", tujuan is null ? gaya.Teks : gaya.Tautan),
                (temuan.Tempat?.Kepala ?? "", gaya.Teks),
                (temuan.Judul, gaya.Teks),
                (temuan.Dibaca, gaya.Teks),
                (temuan.Diharapkan, gaya.Teks),
                (temuan.Tindakan, gaya.Teks),
                (Alasan(temuan, isi), gaya.Teks),
            ]);
            kertas.Tautkan(4, tujuan);
        }

        kertas.Tulis(bagian, barisBeku: 1, saring: Kepala.Count, terpilih: false);
    }

    private static string Alasan(Temuan temuan, IsiTemuan isi)
    {
        if (AlasanTemuan.Untuk(temuan, isi.Alasan) is { } alasan)
            return alasan.Teks.Nilai;
        if (temuan.Keparahan != Keparahan.Peringatan)
            return "";
        var sel = AlasanTemuan.Sel(temuan);
        return $"Bila datanya benar, tulis alasan di lembar Alasan: Kode Temuan {temuan.Kode}{(sel.Length > 0 ? $", Sel {sel}" : "")}.";
    }
}
