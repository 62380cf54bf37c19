using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>The sheet of instructions, from the schema.</summary>
internal static class Petunjuk
{
    public static IReadOnlyList<string[]> Baris() =>
    [
        ["Petunjuk pengisian Laporan Kinerja"],
        [$"Versi templat {VersiTemplat.Sekarang}"],
        ["Isi lembar demi lembar. Nama lembar dan kepala kolom tidak diubah; urutan kolom boleh berbeda, dan kolom yang tidak diperlukan boleh kosong."],
        ["Uang ditulis dalam rupiah utuh. Angka lain memakai koma sebagai tanda desimal. Sel kosong berarti belum ada data; nol ditulis 0."],
        ["Kolom bertanda \"wajib\" harus terisi pada setiap baris."],
        [""],
        ["Lembar", "Kolom", "Keterangan", "Contoh"],
        .. SkemaLkj.Semua.SelectMany(Baris),
    ];

    private static IEnumerable<string[]> Baris(Lembar lembar) =>
    [
        [lembar.Nama, lembar.Wajib ? "(lembar wajib)" : "", lembar.Keterangan, ""],
        .. lembar.Kolom.Select(kolom => new[] { "", kolom.Wajib ? $"{kolom.Kepala} (wajib)" : kolom.Kepala, kolom.Keterangan, kolom.Contoh }),
    ];
}
