using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>A unit of the organisation whose superior unit is not among the units: the chart cannot hang it anywhere.</summary>
internal static class UnitTanpaInduk
{
    public static readonly JenisTemuan Jenis = new("BGN-623", 6, Keparahan.Catatan, "Unit di atasnya tidak ada dalam lembar Organisasi",
        "Tulis kolom Induk dengan bunyi yang sama seperti unit di atasnya, atau tambahkan unit itu.",
        "Nama unit di atasnya ditulis lain atau disingkat.",
        "Subbagian Umum dengan induk \"Sekretariat\", sedangkan unitnya tertulis \"Sekretaris\".");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var unit = bahan.Pengajuan.Organisasi.Where(baris => baris.Jenis == JenisOrganisasi.Unit).ToList();
        var nama = unit.Select(baris => new NamaIndikator(baris.Uraian.Nilai).Normal).ToHashSet();
        return
            from baris in unit
            where baris.Induk is { Length: > 0 } induk && !nama.Contains(new NamaIndikator(induk).Normal)
            select Temuan.Dari(Jenis, baris.Uraian.Asal, $"{Kutipan.Dari(baris.Uraian.Nilai)} dengan induk {Kutipan.Dari(baris.Induk!)}", "induk yang ada di antara unit");
    }
}
