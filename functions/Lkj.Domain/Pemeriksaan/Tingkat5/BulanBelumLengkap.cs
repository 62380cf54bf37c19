using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>Some months of the year have their spending and others do not: quarters and half-years that hold them cannot be summed.</summary>
internal static class BulanBelumLengkap
{
    public static readonly JenisTemuan Jenis = new("BRS-508", 5, Keparahan.Catatan, "Realisasi bulanan belum lengkap",
        "Isi realisasi kedua belas bulan; tulis 0 pada bulan tanpa belanja.",
        "Bulan tanpa belanja tidak ditulis, atau lembar diisi sebelum tahun berakhir.",
        "Januari sampai November terisi, Desember tidak.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var terisi = bahan.Pengajuan.Bulanan.Where(bulan => bulan.Realisasi is not null).ToList();
        var kosong = Enumerable.Range(1, 12).Except(terisi.Select(bulan => bulan.Bulan)).Select(Penulisan.NamaBulan).ToList();
        return terisi.Count == 0 || kosong.Count == 0
            ? []
            : [Temuan.Dari(Jenis, terisi[^1].Realisasi!.Asal, $"realisasi {terisi.DistinctBy(bulan => bulan.Bulan).Count()} bulan", $"realisasi {string.Join(", ", kosong)} juga")];
    }
}
