using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat7;

/// <summary>An indicator with another unit than in the year before: the years cannot be compared.</summary>
internal static class SatuanBerubah
{
    public static readonly JenisTemuan Jenis = new("THN-704", 7, Keparahan.Peringatan, "Satuan indikator berubah dari tahun sebelumnya",
        "Samakan satuannya agar kedua tahun dapat dibandingkan. Bila satuannya memang diganti, jelaskan di lembar Alasan.",
        "Satuan diketik berbeda, atau cara mengukur indikatornya diganti.",
        "Tahun ini dalam dokumen, tahun sebelumnya dalam %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        bahan.Sebelumnya is not { } lalu
            ? []
            : from baris in bahan.Pengajuan.Pengukuran
              let dulu = lalu.Cari(baris.Indikator)
              where dulu is not null && !PenghitungPerbandingan.SatuanSama(baris.Satuan, dulu.Satuan)
              select Temuan.Dari(
                  Jenis,
                  (baris.Target?.Asal ?? baris.Realisasi?.Asal) ?? baris.Indikator.Asal,
                  $"satuan {Kutipan.Dari(baris.Satuan)} untuk {Kutipan.Dari(baris.Indikator.Nilai)}",
                  $"satuan yang sama dengan tahun {lalu.Tahun}, yaitu {Kutipan.Dari(dulu.Satuan)}");
}
