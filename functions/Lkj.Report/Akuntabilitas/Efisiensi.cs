using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Sixth comparison: the use of resources.</summary>
internal static class Efisiensi
{
    /// <summary>The office's words about this objective; nothing when it gave none.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran) => bahan.Narasi(BagianNarasi.Efisiensi, sasaran) is { Count: > 0 } uraian
        ? [Blok.Berjudul("Efisiensi penggunaan sumber daya"), .. Blok.UraianSatker(uraian)]
        : [];

    /// <summary>The office's words about its resources as a whole, or that they are missing.</summary>
    public static IEnumerable<Block> Satker(Bahan bahan) =>
    [
        new Heading(3, "Efisiensi Penggunaan Sumber Daya"),
        .. bahan.Narasi(BagianNarasi.Efisiensi, null) is { Count: > 0 } uraian
            ? Blok.UraianSatker(uraian)
            : [Blok.BelumAda("Uraian efisiensi belum diisi", "Penggunaan pegawai, waktu, dan anggaran dibandingkan dengan hasilnya dijelaskan pada lembar Narasi, bagian Efisiensi.")],
    ];
}
