using Lkj.Domain.Perbandingan;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>One part for each objective with its seven comparisons; those that are missing or not complete are named at its end.</summary>
internal static class CapaianSasaran
{
    /// <summary>All objectives in the order of the measurement table.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan) => bahan.Isi.Perbandingan.Pps.Count > 0 ? bahan.Isi.Perbandingan.Pps.SelectMany(pps => Satu(bahan, pps)) :
    [
        new Heading(3, "Capaian per Sasaran"),
        Blok.BelumAda("Pengukuran kinerja belum diisi", "Sasaran, indikator, target, dan realisasinya diisi pada lembar Pengukuran."),
    ];

    private static IEnumerable<Block> Satu(Bahan bahan, HasilPps pps) =>
    [
        new Heading(3, Tulis.Bersih(pps.Sasaran.Nama) is { Length: > 0 } nama ? nama : "Tanpa nama sasaran") { Label = $"{bahan.Tanda(pps.Sasaran)}." },
        .. pps.Unsur.SelectMany(satu => IsiUnsur.Susun(bahan, pps, satu.Unsur)),
        .. Belum("Belum ada dalam data", pps.Unsur.Where(satu => !satu.AdaSebagian).Select(satu => NamaUnsur.Dari(satu.Unsur))),
        .. Belum("Belum lengkap", pps.Unsur.Where(satu => satu is { AdaSebagian: true, Lengkap: false }).Select(satu => $"{NamaUnsur.Dari(satu.Unsur)} (ada untuk {satu.Ada} dari {satu.Dari} indikator)")),
    ];

    private static IEnumerable<Block> Belum(string judul, IEnumerable<string> unsur) =>
        unsur.ToList() is { Count: > 0 } belum ? [new Callout(judul, new Paragraph($"{Tulis.Awal(Tulis.Gabung(belum))}.") { Alignment = Alignment.Left, Small = true })] : [];
}
