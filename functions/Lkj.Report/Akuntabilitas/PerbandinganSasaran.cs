using Lkj.Domain.Kinerja;
using Lkj.Pdf;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The seven things that PermenPAN-RB 53/2014 asks of every objective, each present or missing.</summary>
internal static class PerbandinganSasaran
{
    /// <summary>One of the seven.</summary>
    /// <param name="Nama">What is asked, as it stands within a sentence.</param>
    /// <param name="Isi">What the report says about it; empty when the submission holds nothing for it.</param>
    public sealed record Butir(string Nama, IReadOnlyList<Block> Isi)
    {
        /// <summary>Whether the submission holds it.</summary>
        public bool Ada => Isi.Count > 0;
    }

    /// <summary>The seven in the order of the regulation.</summary>
    public static IReadOnlyList<Butir> Untuk(Bahan bahan, HasilSasaran sasaran) =>
    [
        new("perbandingan target dengan realisasi tahun ini", [.. TahunIni.Susun(bahan, sasaran)]),
        new("perbandingan dengan capaian tahun-tahun sebelumnya", [.. TahunLalu.Susun(bahan, sasaran)]),
        new("perbandingan dengan target akhir Renstra", [.. AkhirRenstra.Susun(bahan, sasaran)]),
        new("perbandingan dengan standar nasional", [.. StandarNasional.Susun(bahan, sasaran)]),
        new("analisis penyebab dan tindak lanjut", [.. PenyebabUpaya.Susun(bahan, sasaran)]),
        new("analisis efisiensi penggunaan sumber daya", [.. Efisiensi.Susun(bahan, sasaran)]),
        new("analisis program dan kegiatan penunjang", [.. ProgramPenunjang.Susun(bahan, sasaran)]),
    ];
}
