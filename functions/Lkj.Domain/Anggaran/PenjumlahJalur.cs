using Lkj.Domain.Isi;

namespace Lkj.Domain.Anggaran;

/// <summary>Sums the leaves of the budget up their paths.</summary>
internal static class PenjumlahJalur
{
    /// <summary>The name for lines whose path does not name the level.</summary>
    public const string TanpaKode = "Tanpa kode";

    private sealed record Daun(JalurAnggaran Jalur, BarisAnggaran Baris);

    /// <summary>The sums from the programmes down; empty when no line names one of the levels.</summary>
    public static IReadOnlyList<SimpulAnggaran> Hitung(NamaJalur nama, IEnumerable<BarisAnggaran> daun, Func<string, IEnumerable<BarisAnggaran>, JumlahAnggaran> jumlah)
    {
        return Cabang([.. daun.Select(satu => new Daun(JalurAnggaran.Dari(satu.Kode?.Nilai), satu))], TingkatAnggaran.Program);

        IReadOnlyList<SimpulAnggaran> Cabang(IReadOnlyList<Daun> isi, TingkatAnggaran tingkat)
        {
            if (isi.All(satu => satu.Jalur.Pada(tingkat) is null))
                return tingkat == TingkatAnggaran.Keluaran ? [] : Cabang(isi, tingkat + 1);
            return
            [
                .. isi.GroupBy(satu => satu.Jalur.Pada(tingkat))
                    .Select(kelompok => new SimpulAnggaran(
                        tingkat,
                        kelompok.Key,
                        jumlah(kelompok.Key is { } kode ? nama.Dari(kode) : TanpaKode, kelompok.Select(satu => satu.Baris)),
                        tingkat == TingkatAnggaran.Keluaran ? [] : Cabang([.. kelompok], tingkat + 1)))
                    .OrderBy(simpul => simpul.Kode is null).ThenBy(simpul => simpul.Kode, StringComparer.Ordinal),
            ];
        }
    }
}
