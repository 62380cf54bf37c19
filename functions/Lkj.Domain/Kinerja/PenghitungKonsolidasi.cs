namespace Lkj.Domain.Kinerja;

/// <summary>Puts the quarters of an indicator together. Only quarters with a target count.</summary>
public static class PenghitungKonsolidasi
{
    /// <summary>Consolidates the quarters given, in any order; a quarter with a target and no realisasi leaves the whole without a value.</summary>
    public static HasilKonsolidasi Hitung(IEnumerable<NilaiTriwulan> triwulan, Konsolidasi cara)
    {
        var dihitung = triwulan.Where(satu => satu.Target is not null).OrderBy(satu => satu.Triwulan).ToList();
        if (dihitung.Count == 0)
            return new(null, null, "belum ada triwulan dengan target");
        if (dihitung.Find(satu => satu.Realisasi is null) is { } kosong)
            return new(null, null, $"realisasi triwulan {kosong.Triwulan} belum diisi");
        return new(
            Gabung([.. dihitung.Select(satu => satu.Target!.Value)], cara),
            Gabung([.. dihitung.Select(satu => satu.Realisasi!.Value)], cara),
            null);
    }

    private static decimal Gabung(IReadOnlyList<decimal> nilai, Konsolidasi cara) => cara switch
    {
        Konsolidasi.Jumlah => nilai.Sum(),
        Konsolidasi.RataRata => nilai.Sum() / nilai.Count,
        _ => nilai[^1],
    };
}
