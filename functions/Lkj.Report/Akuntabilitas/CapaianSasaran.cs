using Lkj.Domain.Kinerja;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>One part for each objective with its seven comparisons; those that are missing are named at its end.</summary>
internal static class CapaianSasaran
{
    /// <summary>All objectives in the order of the measurement table.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan) => bahan.Isi.Kinerja.Sasaran.Count > 0 ? bahan.Isi.Kinerja.Sasaran.SelectMany(sasaran => Satu(bahan, sasaran)) :
    [
        new Heading(3, "Capaian per Sasaran"),
        Blok.BelumAda("Pengukuran kinerja belum diisi", "Sasaran, indikator, target, dan realisasinya diisi pada lembar Pengukuran."),
    ];

    private static IEnumerable<Block> Satu(Bahan bahan, HasilSasaran sasaran)
    {
        yield return new Heading(3, Tulis.Bersih(sasaran.Nama) is { Length: > 0 } nama ? nama : "Tanpa nama sasaran") { Label = $"{bahan.Tanda(sasaran)}." };
        var butir = PerbandinganSasaran.Untuk(bahan, sasaran);
        if (!butir[0].Ada)
            foreach (var blok in TahunIni.Semua(bahan, sasaran))
                yield return blok;
        foreach (var blok in butir.SelectMany(satu => satu.Isi))
            yield return blok;
        if (butir.Where(satu => !satu.Ada).Select(satu => satu.Nama).ToList() is { Count: > 0 } belum)
            yield return new Callout("Belum ada dalam data", new Paragraph($"{Tulis.Awal(Tulis.Gabung(belum))}.") { Alignment = Alignment.Left, Small = true });
    }
}
