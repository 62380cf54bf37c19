using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Perencanaan;

/// <summary>BAB II: what the office set out to do.</summary>
internal static class BabPerencanaan
{
    /// <summary>The chapter's only section.</summary>
    public static IEnumerable<Section> Susun(Bahan bahan) =>
    [
        new Section(
        [
            new Heading(1, "Perencanaan dan Perjanjian Kinerja") { Label = "BAB II" },
            .. RencanaStrategis.Susun(bahan),
            .. TujuanSasaran.Susun(bahan),
            .. ProgramKegiatan.Susun(bahan),
            .. RencanaTahunan(bahan),
            .. PerjanjianKinerja(bahan),
        ]),
    ];

    private static IEnumerable<Block> RencanaTahunan(Bahan bahan) =>
    [
        new Heading(3, "Rencana Kinerja Tahunan"),
        .. bahan.Pengajuan.Rkt.Count == 0
            ? [Blok.BelumAda("Rencana Kinerja Tahunan belum diisi", "Sasaran, indikator, dan target rencana tahunan diisi pada lembar RKT.")]
            : new Block[]
            {
                new Paragraph($"Rencana Kinerja Tahunan menjabarkan sasaran strategis menjadi target Tahun {bahan.Identitas.Tahun}, sebagaimana termuat dalam tabel berikut."),
                TabelRencana.Susun($"Rencana Kinerja Tahun {bahan.Identitas.Tahun}", bahan.Pengajuan.Rkt),
            },
    ];

    private static IEnumerable<Block> PerjanjianKinerja(Bahan bahan) =>
    [
        new Heading(2, "Perjanjian Kinerja") { Label = "C." },
        .. bahan.Pengajuan.PerjanjianKinerja.Count == 0
            ? [Blok.BelumAda("Perjanjian Kinerja belum diisi", "Sasaran, indikator, dan target yang diperjanjikan diisi pada lembar Perjanjian Kinerja.")]
            : new Block[]
            {
                new Paragraph(
                    "Perjanjian Kinerja memuat hasil yang disepakati antara penerima dan pemberi tugas dengan anggaran yang tersedia. "
                    + $"Untuk Tahun {bahan.Identitas.Tahun} diperjanjikan {bahan.Pengajuan.PerjanjianKinerja.Count} indikator kinerja."),
                TabelRencana.Susun($"Perjanjian Kinerja Tahun {bahan.Identitas.Tahun}", bahan.Pengajuan.PerjanjianKinerja),
            },
        .. TabelRencana.Anggaran(bahan),
    ];
}
