using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Lampiran;

/// <summary>The findings by severity, those of one kind in one column together with examples; then every reason that the office gave.</summary>
internal static class LampiranTemuan
{
    // Where many were found, two tell what they are; the range tells where the others stand.
    private const int ContohTerbanyak = 2;

    /// <summary>Heading, one table for each severity that has findings, the reasons.</summary>
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
            + "Angka dalam laporan ini adalah hasil hitung; angka yang tertulis dalam dokumen satker ditampilkan di sampingnya. "
            + "Temuan sejenis pada kolom yang sama disatukan dan disertai paling banyak dua contoh.");
        foreach (var keparahan in KelompokTemuan.Kelompokkan(temuan).GroupBy(satu => satu.Keparahan))
        {
            yield return new Heading(2, $"{Nama(keparahan.Key)} ({Penulisan.Desimal(keparahan.Sum(satu => satu.Jumlah))})");
            yield return Tabel($"Temuan dengan keparahan {Nama(keparahan.Key).ToLowerInvariant()}", keparahan);
        }

        foreach (var blok in Penjelasan(temuan, bahan.Pengajuan.Alasan))
            yield return blok;
    }

    private static string Nama(Keparahan keparahan) => keparahan switch
    {
        Keparahan.Galat => "Galat",
        Keparahan.Peringatan => "Peringatan",
        _ => "Catatan",
    };

    private static Table Tabel(string judul, IEnumerable<KelompokTemuan> kelompok) => new(
        [Blok.KolomNama("Temuan", 2), Blok.KolomAngka("Jumlah"), Blok.KolomTeks("Tempat", 1.7), Blok.KolomTeks("Tertulis dan seharusnya", 4), Blok.KolomTeks("Tindakan", 2.8)],
        [
            .. kelompok.Select(satu => new TableRow(
                $"{satu.Kode} {satu.Judul}", Penulisan.Desimal(satu.Jumlah), Tempat(satu.Tempat), string.Join('\n', satu.Contoh.Take(ContohTerbanyak).Select(contoh => Contoh(contoh, satu.Jumlah > 1))), satu.Tindakan)),
        ])
    {
        Caption = judul,
    };

    private static string Contoh(Temuan temuan, bool bersel)
    {
        var sel = bersel && temuan.Tempat is { Sel.Length: > 0 } tempat ? $"{tempat.Sel}: " : "";
        var isi = (temuan.Dibaca.Length, temuan.Diharapkan.Length) switch
        {
            (0, 0) => Tulis.Kosong,
            (_, 0) => temuan.Dibaca,
            (0, _) => $"seharusnya {temuan.Diharapkan}",
            _ => $"{temuan.Dibaca}; seharusnya {temuan.Diharapkan}",
        };
        return sel + isi;
    }

    private static IEnumerable<Block> Penjelasan(IReadOnlyList<Temuan> temuan, IReadOnlyList<Alasan> alasan)
    {
        var terjawab = temuan.Select(satu => (Temuan: satu, Alasan: AlasanTemuan.Untuk(satu, alasan))).Where(satu => satu.Alasan is not null).ToList();
        return terjawab.Count == 0 ? [] :
        [
            new Heading(2, $"Penjelasan Satker ({Penulisan.Desimal(terjawab.Count)})"),
            new Table(
                [Blok.KolomNama("Temuan", 2), Blok.KolomTeks("Tempat", 1.5), Blok.KolomTeks("Tertulis", 2), Blok.KolomTeks("Penjelasan satker", 4)],
                [
                    .. terjawab.Select(satu => new TableRow(
                        $"{satu.Temuan.Kode} {satu.Temuan.Judul}", Tempat(satu.Temuan.Tempat), satu.Temuan.Dibaca.Length == 0 ? Tulis.Kosong : satu.Temuan.Dibaca, satu.Alasan!.Teks.Nilai)),
                ])
            {
                Caption = "Penjelasan satker atas temuan",
            },
        ];
    }

    private static string Tempat(Asal? asal) => asal switch
    {
        null => "Seluruh data",
        { Sel.Length: 0 } => $"Lembar {asal.Lembar}",
        { Kepala.Length: 0 } => $"{asal.Lembar}, sel {asal.Sel}",
        _ => $"{asal.Lembar}, sel {asal.Sel} ({asal.Kepala})",
    };
}
