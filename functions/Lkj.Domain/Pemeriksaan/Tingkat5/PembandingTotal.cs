using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>What a printed total is compared with.</summary>
internal static class PembandingTotal
{
    /// <summary>
    /// The sum of the source or kind of spending that the total names; of a subtotal among the lines, the sum of the lines above it down from the total
    /// before it, null when there are none; else of all lines.
    /// </summary>
    public static JumlahAnggaran? Untuk(TotalTercetak total, BahanPeriksa bahan)
    {
        var nama = total.Uraian?.Nilai.Trim() ?? "";
        return bahan.Anggaran.PerSumber.Concat(bahan.Anggaran.PerJenis).FirstOrDefault(bagian => bagian.Nama.Equals(nama, StringComparison.OrdinalIgnoreCase))
            ?? (nama.StartsWith("sub", StringComparison.OrdinalIgnoreCase) ? Bagian(total, nama, bahan) : bahan.Anggaran.Jumlah);
    }

    private static JumlahAnggaran? Bagian(TotalTercetak total, string nama, BahanPeriksa bahan)
    {
        var sampai = LetakSel.Dari(total.Pagu.Asal).Baris;
        var dari = bahan.Pengajuan.TotalAnggaran.Where(lain => Selembar(lain.Pagu.Asal)).Select(lain => LetakSel.Dari(lain.Pagu.Asal).Baris).Where(baris => baris < sampai).DefaultIfEmpty().Max();
        var diAtas = bahan.Pohon.Daun.Where(baris => Selembar(baris.Pagu.Asal) && LetakSel.Dari(baris.Pagu.Asal).Baris is var letak && letak > dari && letak < sampai).ToList();
        return diAtas.Count == 0
            ? null
            : diAtas.Aggregate(new JumlahAnggaran(nama, Rupiah.Nol, Rupiah.Nol), (jumlah, baris) => new(nama, jumlah.Pagu + baris.Pagu.Nilai, jumlah.Realisasi + baris.Realisasi.Nilai));

        bool Selembar(Asal asal) => asal.Berkas == total.Pagu.Asal.Berkas && asal.Lembar == total.Pagu.Asal.Lembar;
    }

    /// <summary>The totals without those that only repeat the amounts of another.</summary>
    public static IEnumerable<TotalTercetak> TanpaUlangan(IEnumerable<TotalTercetak> total) =>
        total.DistinctBy(satu => new { Pagu = satu.Pagu.Nilai, Realisasi = satu.Realisasi.Nilai });
}
