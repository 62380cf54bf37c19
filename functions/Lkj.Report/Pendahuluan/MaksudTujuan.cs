using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Pendahuluan;

/// <summary>BAB I B: what the report is for.</summary>
internal static class MaksudTujuan
{
    /// <summary>Purpose and aims.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan) =>
    [
        new Heading(2, "Maksud dan Tujuan") { Label = "B." },
        new Paragraph(
            $"Laporan ini dimaksudkan sebagai keterangan yang terukur kepada pemberi tugas dan kepada masyarakat tentang kinerja {bahan.Identitas.Nama} selama Tahun {bahan.Identitas.Tahun}. "
            + "Tujuannya sebagai berikut."),
        Blok.Bernomor(
        [
            "Menyandingkan hasil yang dicapai dengan target yang ditetapkan dalam Perjanjian Kinerja dan rencana tahunan.",
            "Menjelaskan penggunaan anggaran menurut baris kegiatan beserta serapannya.",
            "Menunjukkan target yang belum tercapai atau belum diukur agar dapat ditindaklanjuti.",
            "Menyediakan dasar bagi perbaikan perencanaan, penganggaran, dan pengukuran kinerja.",
        ]),
    ];
}
