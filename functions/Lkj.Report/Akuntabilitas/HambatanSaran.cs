using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The office's obstacles and suggestions. The workbook does not pair them, so neither does the report.</summary>
internal static class HambatanSaran
{
    /// <summary>Both lists, or that they are missing.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan) =>
    [
        new Heading(3, "Hambatan"),
        Daftar(bahan.Narasi(BagianNarasi.Hambatan), "Hambatan"),
        new Heading(3, "Saran"),
        Daftar(bahan.Narasi(BagianNarasi.Saran), "Saran"),
    ];

    private static Block Daftar(IReadOnlyList<string> butir, string nama) => butir.Count > 0
        ? Blok.Bernomor(butir)
        : Blok.BelumAda($"{nama} belum diisi", $"{nama} dalam pelaksanaan kegiatan dan anggaran diisi pada lembar Narasi, bagian {nama}.");
}
