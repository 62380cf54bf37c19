using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Lampiran;

/// <summary>All findings by severity and kind, with the reasons that the office gave.</summary>
internal static class LampiranTemuan
{
    /// <summary>Heading, then one table for each severity that has findings.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var temuan = bahan.Isi.Temuan;
        yield return new Heading(1, "Hasil Pemeriksaan Data") { Label = "Lampiran 2" };
        if (temuan.Count == 0)
        {
            yield return new Paragraph("Pemeriksaan data tidak menemukan hal yang perlu ditindaklanjuti.");
            yield break;
        }

        yield return new Paragraph(
            $"Pemeriksaan data mencatat {temuan.Count} temuan. Peringatan memerlukan penjelasan atau perbaikan, sedangkan catatan bersifat informasi. "
            + "Angka dalam laporan ini adalah hasil hitung; angka yang tertulis dalam dokumen satker ditampilkan di sampingnya.");
        foreach (var keparahan in Enum.GetValues<Keparahan>())
        {
            var setingkat = temuan.Where(satu => satu.Keparahan == keparahan).ToList();
            if (setingkat.Count == 0)
                continue;
            yield return new Heading(2, $"{Nama(keparahan)} ({Penulisan.Desimal(setingkat.Count)})");
            yield return Tabel($"Temuan dengan keparahan {Nama(keparahan).ToLowerInvariant()}", setingkat, bahan.Pengajuan.Alasan);
        }
    }

    private static string Nama(Keparahan keparahan) => keparahan switch
    {
        Keparahan.Galat => "Galat",
        Keparahan.Peringatan => "Peringatan",
        _ => "Catatan",
    };

    private static Table Tabel(string judul, IReadOnlyList<Temuan> temuan, IReadOnlyList<Alasan> alasan)
    {
        var beralasan = temuan.Any(satu => AlasanTemuan.Untuk(satu, alasan) is not null);
        var kolom = beralasan ? 4 : 3;
        return new Table(
            [Blok.KolomNama("Tempat", 2.6), Blok.KolomTeks("Tertulis", 3), Blok.KolomTeks("Seharusnya", 4), .. beralasan ? [Blok.KolomTeks("Penjelasan satker", 3)] : Array.Empty<TableColumn>()],
            [
                .. temuan.GroupBy(satu => (satu.Kode, satu.Judul, satu.Tindakan)).SelectMany(sejenis => (IEnumerable<TableRow>)
                [
                    Blok.Kelompok($"{sejenis.Key.Kode} {sejenis.Key.Judul} ({Penulisan.Desimal(sejenis.Count())})", kolom),
                    new TableRow(new TableCell(new Run("Tindakan: ", Bold: true), sejenis.Key.Tindakan) { ColumnSpan = kolom }),
                    .. sejenis.Select(satu => new TableRow(
                    [
                        Tempat(satu.Tempat),
                        Isi(satu.Dibaca),
                        Isi(satu.Diharapkan),
                        .. beralasan ? [AlasanTemuan.Untuk(satu, alasan)?.Teks.Nilai ?? Tulis.Kosong] : Array.Empty<TableCell>(),
                    ])),
                ]),
            ])
        {
            Caption = judul,
        };
    }

    private static string Isi(string teks) => teks.Length == 0 ? Tulis.Kosong : teks;

    private static string Tempat(Asal? asal) => asal switch
    {
        null => "Seluruh data",
        { Sel.Length: 0 } => $"Lembar {asal.Lembar}",
        { Kepala.Length: 0 } => $"{asal.Lembar}, sel {asal.Sel}",
        _ => $"{asal.Lembar}, sel {asal.Sel} ({asal.Kepala})",
    };
}
