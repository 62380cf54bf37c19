using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>Says which other cap or polarity would give a printed capaian, the nearest explanation first.</summary>
internal static class PetunjukCapaian
{
    private static readonly decimal?[] BatasLazim = [100, 120, null];

    /// <summary>A sentence with a space behind it, or nothing when no rule explains the value.</summary>
    public static string Untuk(BarisIndikator baris, Isian<decimal> tercetak, AturanKinerja aturan)
    {
        if (baris.Polaritas == Polaritas.Minimal && tercetak.Nilai == 100)
            return "Rumus (R - (R - T)) / T selalu menghasilkan 100; rumus untuk polaritas minimal ialah (2T - R) / T. ";
        foreach (var polaritas in Enum.GetValues<Polaritas>().OrderBy(satu => satu != baris.Polaritas))
            foreach (var batas in BatasLazim.Where(lain => lain != aturan.Batas).Prepend(aturan.Batas))
                if (PenghitungCapaian.Hitung(baris with { Polaritas = polaritas }, aturan with { Batas = batas }).Berbatas is { } lain
                    && PersenTercetak.Bandingkan(tercetak, lain) is null)
                    return $"Angka {PersenTercetak.Tulis(tercetak)} cocok dengan polaritas {Nama(polaritas)} {Batas(batas)}. ";
        return "";
    }

    /// <summary>A polarity within a sentence.</summary>
    public static string Nama(Polaritas polaritas) => polaritas switch
    {
        Polaritas.Maksimal => "maksimal",
        Polaritas.Minimal => "minimal",
        _ => "stabil",
    };

    private static string Batas(decimal? batas) => batas is { } ada ? $"dengan batas atas {Penulisan.Desimal(ada)} %" : "tanpa batas atas";
}
