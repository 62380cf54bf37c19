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
        .. Belum(pps.Unsur),
    ];

    private static IEnumerable<Block> Belum(IReadOnlyList<KelengkapanUnsur> unsur)
    {
        Paragraph[] belum =
        [
            .. Kalimat("Belum ada", unsur.Where(satu => !satu.AdaSebagian).Select(satu => NamaUnsur.Dari(satu.Unsur))),
            .. Kalimat("Belum lengkap", unsur.Where(satu => satu is { AdaSebagian: true, Lengkap: false }).Select(satu => $"{NamaUnsur.Dari(satu.Unsur)} (ada untuk {satu.Ada} dari {satu.Dari} indikator)")),
        ];
        return belum.Length == 0 ? [] : [new Callout("Yang belum tersedia dalam data", belum)];
    }

    private static IEnumerable<Paragraph> Kalimat(string awal, IEnumerable<string> unsur) =>
        unsur.ToList() is { Count: > 0 } isi ? [new Paragraph($"{awal}: {Tulis.Gabung(isi)}.") { Alignment = Alignment.Left, Small = true }] : [];
}
