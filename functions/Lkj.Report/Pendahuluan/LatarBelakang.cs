using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Pendahuluan;

/// <summary>BAB I A: why the office answers for its year.</summary>
internal static class LatarBelakang
{
    /// <summary>The common reasons, then the office's own.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        return
        [
            new Heading(2, "Latar Belakang") { Label = "A." },
            new Paragraph(
                $"{identitas.Nama} adalah bagian dari penyelenggara pemilihan umum yang bersifat nasional, tetap, dan mandiri. Tugas itu dibiayai dengan uang negara. "
                + "Masyarakat karena itu berhak mengetahui hasil yang dijanjikan, hasil yang dicapai, dan biaya yang digunakan."),
            new Paragraph(
                "Sistem akuntabilitas kinerja instansi pemerintah mewajibkan setiap satuan kerja yang mengelola anggaran sendiri untuk merencanakan, memperjanjikan, mengukur, "
                + $"dan melaporkan kinerjanya. Laporan Kinerja Tahun {identitas.Tahun} ini merupakan bagian akhir dari rangkaian tersebut dan menjadi bahan perencanaan tahun berikutnya."),
            .. Blok.Prosa(bahan.Narasi(BagianNarasi.LatarBelakang)),
        ];
    }
}
