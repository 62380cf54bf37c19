using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>
/// Computes the capaian of one indicator from its own target and realisasi: chooses the formula, takes letters for their numbers,
/// applies floor and cap. What cannot be computed is answered with its reason, in Bahasa Indonesia, as a clause without full stop.
/// </summary>
public static class PenghitungCapaian
{
    /// <summary>The predicates above which there is none.</summary>
    private static readonly string[] PredikatTertinggi = ["WTP", "AA"];

    /// <summary>The capaian of a row of any table of indicators.</summary>
    public static HasilCapaian Hitung(BarisIndikator baris, AturanKinerja aturan)
    {
        if (baris is not { Target.Nilai: { } target, Realisasi.Nilai: { } realisasi })
            return HasilCapaian.TidakDapatDihitung(YangKosong(baris));
        if (AngkaKinerja.Dari(target.Nilai, aturan) is not { } t)
            return HasilCapaian.TidakDapatDihitung(PredikatAsing(target.Nilai, aturan));
        if (AngkaKinerja.Dari(realisasi, aturan) is not { } r)
            return HasilCapaian.TidakDapatDihitung(PredikatAsing(realisasi, aturan));
        if (new[] { t, r, target.BatasAtas, baris.Terburuk?.Nilai }.Any(AngkaKinerja.DiLuarJangkauan))
            return HasilCapaian.TidakDapatDihitung("angka berada di luar jangkauan perhitungan");
        if (aturan.TargetPenuhBernilai is { } penuh && baris.Polaritas == Polaritas.Maksimal && r >= t && TargetTertinggi(baris.Satuan, target))
            return Terbatas(penuh, aturan);
        if (target.BatasAtas is not { } atas)
            return SatuNilai(t, r, baris.Polaritas, baris.Terburuk?.Nilai, aturan);
        return baris.Polaritas == Polaritas.Stabil
            ? HasilCapaian.TidakDapatDihitung("target berupa rentang hanya berlaku pada polaritas maksimal atau minimal")
            : RumusCapaian.Rentang(t, atas, r, ujung => SatuNilai(ujung, r, baris.Polaritas, baris.Terburuk?.Nilai, aturan));
    }

    private static HasilCapaian SatuNilai(decimal target, decimal realisasi, Polaritas polaritas, decimal? terburuk, AturanKinerja aturan) =>
        (polaritas, target) switch
        {
            (Polaritas.Maksimal, > 0) => Terbatas(RumusCapaian.Maksimal(target, realisasi), aturan),
            (Polaritas.Maksimal, < 0) => Terbatas(RumusCapaian.MaksimalNegatif(target, realisasi), aturan),
            (Polaritas.Maksimal, _) => HasilCapaian.TidakDapatDihitung("target 0 tidak dapat menjadi pembagi pada polaritas maksimal"),
            (Polaritas.Minimal, > 0) => Terbatas(RumusCapaian.Minimal(target, realisasi), aturan),
            (Polaritas.Minimal, < 0) => HasilCapaian.TidakDapatDihitung("target negatif tidak dapat dihitung pada polaritas minimal"),
            (Polaritas.Minimal, _) when terburuk is > 0 => Terbatas(RumusCapaian.MinimalNol(terburuk.Value, realisasi), aturan),
            (Polaritas.Minimal, _) => HasilCapaian.TidakDapatDihitung("target 0 pada polaritas minimal memerlukan nilai terburuk di atas 0"),
            (_, > 0) => Terbatas(RumusCapaian.Stabil(target, realisasi, aturan.SkalaStabil), aturan),
            _ => HasilCapaian.TidakDapatDihitung("polaritas stabil memerlukan target di atas 0"),
        };

    private static HasilCapaian Terbatas(decimal capaian, AturanKinerja aturan)
    {
        var asli = Math.Max(0, capaian);
        return new(new Persen(asli), new Persen(aturan.Batas is { } batas ? Math.Min(asli, batas) : asli), null);
    }

    private static string YangKosong(BarisIndikator baris) => (baris.Target, baris.Realisasi) switch
    {
        (null, null) => "target dan realisasi belum diisi",
        (null, _) => "target belum diisi",
        _ => "realisasi belum diisi",
    };

    private static string PredikatAsing(NilaiKinerja nilai, AturanKinerja aturan) =>
        $"predikat \"{nilai.Huruf}\" tidak ada dalam skala aturan {aturan.Nama}";

    private static bool TargetTertinggi(string satuan, Target target) =>
        target.BatasAtas is null && (PredikatTertinggi.Contains(target.Nilai.Huruf) || (satuan == "%" && target.Nilai.Angka == 100));
}
