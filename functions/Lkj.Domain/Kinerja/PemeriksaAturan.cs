namespace Lkj.Domain.Kinerja;

/// <summary>Refuses rule sets that leave a value without an answer or with two.</summary>
internal static class PemeriksaAturan
{
    /// <summary>Throws <see cref="FormatException"/> for the first fault.</summary>
    public static void Pastikan(AturanKinerja aturan)
    {
        Tuntut(aturan.Kategori.Count > 0 && aturan.Kategori[^1].DiAtas is null, "the lowest band has no lower bound, so that no value falls through");
        Tuntut(aturan.Kategori.SkipLast(1).All(pita => pita.DiAtas is not null), "only the lowest band is without a lower bound");
        Tuntut(aturan.Kategori.SkipLast(1).Zip(aturan.Kategori.Skip(1).SkipLast(1)).All(dua => dua.First.DiAtas > dua.Second.DiAtas), "bands stand highest first and do not overlap");
        Tuntut(aturan.Kategori.Select(pita => pita.Nama).Distinct().Count() == aturan.Kategori.Count, "band names differ");
        Tuntut(aturan.SkalaStabil.Count >= 2 && aturan.SkalaStabil[0].Dari == 0, "the scale for stabil starts at 0 and has at least two points");
        Tuntut(aturan.SkalaStabil.Zip(aturan.SkalaStabil.Skip(1)).All(dua => dua.First.Dari < dua.Second.Dari), "the points of the scale for stabil rise");
        Tuntut(aturan.Batas is null or > 0, "the cap is positive or null");
        Tuntut(aturan is { AmbangSerapan: > 0 and <= 100, AmbangKuadranSerapan: > 0 and <= 100 }, "the thresholds of absorption are above 0 and at most 100");
        Tuntut(aturan.AmbangKuadranCapaian > 0 && aturan.AmbangKuadranCapaian <= (aturan.Batas ?? decimal.MaxValue), "the threshold of capaian is above 0 and not above the cap");
        Tuntut(aturan.AmbangPerubahanTahun > 0, "the threshold of change between years is above 0");
        Tuntut(aturan.BerlakuSampai is not { } sampai || sampai >= aturan.BerlakuDari, "the last year is not before the first");

        void Tuntut(bool benar, string aturanMain)
        {
            if (!benar)
                throw new FormatException($"Rule set '{aturan.Nama}' is refused: {aturanMain}.");
        }
    }
}
