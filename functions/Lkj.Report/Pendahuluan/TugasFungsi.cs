using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Pendahuluan;

/// <summary>BAB I C: what the office is there for. The law named is the one of the report's year.</summary>
internal static class TugasFungsi
{
    /// <summary>The duties common to offices of every level, then the office's own words.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan) =>
    [
        new Heading(2, "Tugas Pokok dan Fungsi") { Label = "C." },
        new Paragraph($"Tugas, wewenang, dan kewajiban {bahan.Identitas.Nama} diatur dalam {bahan.DasarHukum[0]}. Dalam garis besar, tugas di wilayah kerjanya meliputi hal berikut."),
        Blok.Bernomor(
        [
            "Menyusun dan melaksanakan program, anggaran, serta jadwal penyelenggaraan.",
            "Melaksanakan dan mengoordinasikan tahapan pemilihan bersama badan penyelenggara di bawahnya.",
            "Memutakhirkan data pemilih dan menetapkan daftar pemilih.",
            "Menghitung, merekapitulasi, dan mengumumkan hasil pemungutan suara sesuai dengan tingkatannya.",
            "Menyediakan informasi dan pendidikan pemilih bagi masyarakat.",
            "Mengelola logistik, keuangan, arsip, dan barang milik negara.",
            "Mengevaluasi serta melaporkan setiap tahap penyelenggaraan.",
        ]),
        new Paragraph("Sekretariat mendukung tugas tersebut melalui fungsi perencanaan, administrasi keuangan dan kepegawaian, hukum, teknis penyelenggaraan, serta hubungan masyarakat."),
        .. Blok.Prosa(bahan.Narasi(BagianNarasi.TugasFungsi)),
    ];
}
