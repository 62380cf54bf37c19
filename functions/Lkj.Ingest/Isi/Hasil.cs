using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Isi;

/// <summary>Makes results of reading a cell.</summary>
internal static class Hasil
{
    public static HasilSel<T> Ada<T>(T nilai) => new(nilai, true, null, "");

    public static HasilSel<T> Ada<T>(T nilai, JenisTemuan? catatan, string diharapkan) => new(nilai, true, catatan, diharapkan);

    public static HasilSel<T> Gagal<T>(JenisTemuan jenis, string diharapkan) => new(default!, false, jenis, diharapkan);
}
