using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Lampiran;

/// <summary>What PermenPAN-RB 53/2014 asks, present or named as missing.</summary>
internal static class LampiranKelengkapan
{
    /// <summary>Heading and checklist.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var butir = ButirKelengkapan.Semua(bahan);
        var belum = butir.Count(satu => satu.Ada < satu.Dari);
        yield return new Heading(1, "Daftar Kelengkapan") { Label = "Lampiran 3" };
        yield return new Paragraph(
            "Daftar ini membandingkan isi laporan dengan muatan yang diminta PermenPAN-RB Nomor 53 Tahun 2014. "
            + (belum == 0 ? $"Seluruh {butir.Count} butir tersedia." : $"Dari {butir.Count} butir, {belum} belum lengkap."));
        yield return new Table(
            [Blok.KolomTeks("Bagian", 2), Blok.KolomNama("Muatan", 5), Blok.KolomTeks("Keadaan", 3)],
            [.. butir.Select(satu => new TableRow(satu.Bagian, satu.Nama, new TableCell(satu.Keadaan) { Bold = satu.Ada < satu.Dari }))])
        {
            Caption = "Kelengkapan muatan laporan",
        };
    }
}
