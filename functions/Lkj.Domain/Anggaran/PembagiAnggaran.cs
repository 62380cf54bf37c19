using Lkj.Domain.Isi;

namespace Lkj.Domain.Anggaran;

/// <summary>Divides the leaves of a budget; the parts of a division hold every leaf once. A division that no line names has no part.</summary>
internal static class PembagiAnggaran
{
    /// <summary>By source of funds.</summary>
    public static IReadOnlyList<BagianAnggaran> PerSumber(PohonAnggaran pohon) => Bagi(pohon, baris => baris.SumberDana?.Nilai.Trim(), PenghitungAnggaran.TanpaSumber);

    /// <summary>By jenis belanja.</summary>
    public static IReadOnlyList<BagianAnggaran> PerJenis(PohonAnggaran pohon) => Bagi(pohon, baris => JenisBelanja.Dari(baris.Kode?.Nilai), JenisBelanja.TanpaAkun);

    /// <summary>By the objective that lines support.</summary>
    public static IReadOnlyList<BagianAnggaran> PerSasaran(PohonAnggaran pohon) => Bagi(pohon, pohon.Sasaran, PenghitungAnggaran.TanpaSasaran);

    private static IReadOnlyList<BagianAnggaran> Bagi(PohonAnggaran pohon, Func<BarisAnggaran, string?> nama, string tanpaNama)
    {
        if (pohon.Daun.All(baris => nama(baris) is null))
            return [];
        return
        [
            .. pohon.Daun.GroupBy(nama, StringComparer.OrdinalIgnoreCase)
                .Select(bagian => new BagianAnggaran(bagian.Key is null ? tanpaNama : bagian.Select(nama).Min(StringComparer.Ordinal)!, [.. bagian]))
                .OrderBy(bagian => bagian.Nama == tanpaNama).ThenBy(bagian => bagian.Nama, StringComparer.Ordinal),
        ];
    }
}
