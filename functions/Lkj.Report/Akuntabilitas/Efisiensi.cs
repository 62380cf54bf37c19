using Lkj.Domain.Isi;
using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Sixth comparison: the use of resources.</summary>
internal static class Efisiensi
{
    /// <summary>
    /// Efficiency of the outputs that support the objective, its capaian beside their serapan, the office's words; nothing when no line of the
    /// budget names the objective and the office gave no words.
    /// </summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilPps pps)
    {
        var uraian = bahan.Narasi(BagianNarasi.Efisiensi, pps.Sasaran);
        return pps.Efisiensi.Jumlah == 0 && uraian.Count == 0 ? [] : [Blok.Berjudul("Efisiensi penggunaan sumber daya", KalimatEfisiensi.Sasaran(pps)), .. Blok.UraianSatker(uraian)];
    }

    /// <summary>The office's words about its resources as a whole; nothing when it gave none, which is named per objective.</summary>
    public static IEnumerable<Block> Satker(Bahan bahan) => bahan.Narasi(BagianNarasi.Efisiensi, null) is { Count: > 0 } uraian
        ? [new Heading(3, "Efisiensi Penggunaan Sumber Daya"), .. Blok.UraianSatker(uraian)]
        : [];
}
