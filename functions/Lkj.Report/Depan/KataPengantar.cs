using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Depan;

/// <summary>The preface with its legal basis and the signature block.</summary>
internal static class KataPengantar
{
    /// <summary>Heading, text, signature.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        yield return new Heading(1, "Kata Pengantar");
        yield return new Paragraph(
            $"Laporan Kinerja {identitas.Nama} Tahun {identitas.Tahun} kami susun sebagai pertanggungjawaban kepada masyarakat dan kepada pimpinan atas pelaksanaan "
            + "tugas serta penggunaan anggaran selama satu tahun. Laporan ini menjelaskan apa yang direncanakan, apa yang diperjanjikan, apa yang dicapai, dan berapa "
            + "anggaran yang digunakan untuk mencapainya.");
        yield return new Paragraph("Penyusunan laporan ini berpedoman pada peraturan berikut.");
        yield return Blok.Bernomor(bahan.DasarHukum);
        yield return new Paragraph(
            "Angka capaian kinerja dan serapan anggaran dihitung kembali dari data yang diserahkan. Jika hasil hitung berbeda dari angka yang tercantum dalam dokumen "
            + "satker, keduanya ditampilkan berdampingan agar pembaca dapat menilai sendiri. Hal yang belum ada dalam data disebutkan sebagai belum ada.");
        yield return new Paragraph(
            "Kami menyampaikan terima kasih kepada semua pihak yang mendukung pelaksanaan program dan penyusunan laporan ini. Saran dari pembaca akan menjadi bahan "
            + "perbaikan perencanaan, pelaksanaan, dan pelaporan kinerja pada tahun berikutnya.");
        yield return TandaTangan(bahan);
    }

    private static Block TandaTangan(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        if (identitas.Penandatangan is not { Length: > 0 } nama)
            return Blok.BelumAda("Penandatangan belum diisi", "Nama, jabatan, tempat, dan tanggal penandatanganan diisi pada lembar Identitas.");
        var tempatTanggal = new[] { identitas.Tempat, identitas.Tanggal is { } tanggal ? Penulisan.Tanggal(tanggal) : null };
        return new Signature(nama)
        {
            Above = [.. new[] { string.Join(", ", tempatTanggal.Where(teks => !string.IsNullOrEmpty(teks))), identitas.Jabatan, identitas.Nama }.OfType<string>().Where(teks => teks.Length > 0)],
            Below = identitas.Nip is { } nip ? [$"NIP {nip.Nilai}"] : [],
        };
    }
}
