using System.Text;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Katalog;

/// <summary>The page of the documentation that explains every kind of finding, written from the catalogue.</summary>
internal static class PanduanTemuan
{
    public static string Tulis(KatalogTemuan katalog)
    {
        var hasil = new StringBuilder("""
            # Temuan

            Setiap temuan punya kode tetap. **Galat** menghentikan pengajuan sampai diperbaiki. **Peringatan** meminta perbaikan, atau alasan di lembar Alasan;
            laporan tetap disusun dan mencetak temuan bersama alasannya. **Catatan** hanya memberi tahu. Keparahan sebuah sel dapat lebih ringan atau
            lebih berat daripada yang tertulis di sini, menurut perlunya sel itu bagi hitungan.

            """.ReplaceLineEndings("\n"));
        foreach (var tingkat in katalog.Semua.GroupBy(jenis => jenis.Tingkat))
        {
            hasil.Append($"\n## Tingkat {tingkat.Key}: {Nama(tingkat.Key)}\n");
            foreach (var jenis in tingkat)
                hasil.Append($"\n### {jenis.Kode} {jenis.Judul}\n\n{jenis.Keparahan}. {jenis.Sebab}\n\n- Contoh: {jenis.Contoh}\n- Tindakan: {jenis.Tindakan}\n");
        }

        return hasil.ToString();
    }

    private static string Nama(int tingkat) => tingkat switch
    {
        1 => "Berkas",
        2 => "Lembar dan kepala kolom",
        3 => "Isi sel",
        4 => "Antarkolom dalam satu baris",
        5 => "Antarbaris dalam satu tabel",
        6 => "Antarbagian",
        _ => "Dibanding tahun lain",
    };
}
