using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>What a printed total is compared with.</summary>
internal static class PembandingTotal
{
    /// <summary>The sum of the source or kind of spending that the total names, else of all lines.</summary>
    public static JumlahAnggaran Untuk(TotalTercetak total, HasilAnggaran anggaran) =>
        anggaran.PerSumber.Concat(anggaran.PerJenis)
            .FirstOrDefault(bagian => bagian.Nama.Equals(total.Uraian?.Nilai.Trim(), StringComparison.OrdinalIgnoreCase)) ?? anggaran.Jumlah;

    /// <summary>The totals without those that only repeat the amounts of another.</summary>
    public static IEnumerable<TotalTercetak> TanpaUlangan(IEnumerable<TotalTercetak> total) =>
        total.DistinctBy(satu => (satu.Pagu.Nilai, satu.Realisasi.Nilai));
}
