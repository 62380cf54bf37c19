using Lkj.Pdf;

namespace Lkj.Report.Pendahuluan;

/// <summary>BAB I E: how the report is built.</summary>
internal static class Sistematika
{
    /// <summary>The chapters with what each holds.</summary>
    public static IEnumerable<Block> Susun() =>
    [
        new Heading(2, "Sistematika Penyajian") { Label = "E." },
        new Paragraph("Laporan ini disajikan dengan sistematika berikut."),
        new BulletList(
            Bab("Ikhtisar Eksekutif", "hasil utama selama satu tahun dalam satu halaman"),
            Bab("BAB I Pendahuluan", "latar belakang, tujuan, tugas pokok dan fungsi, gambaran umum organisasi, serta isu strategis"),
            Bab("BAB II Perencanaan dan Perjanjian Kinerja", "rencana strategis, rencana kinerja tahunan, dan perjanjian kinerja"),
            Bab("BAB III Akuntabilitas Kinerja", "capaian indikator dan sasaran, cara penghitungannya, serta realisasi anggaran"),
            Bab("BAB IV Penutup", "simpulan, rekomendasi, dan langkah ke depan"),
            Bab("Lampiran", "perjanjian kinerja, hasil pemeriksaan data, daftar kelengkapan, serta asal angka dan aturan penghitungan")),
    ];

    private static ListItem Bab(string nama, string isi) => new(new Paragraph(new Run(nama, Bold: true), $": {isi}.") { Alignment = Alignment.Left });
}
