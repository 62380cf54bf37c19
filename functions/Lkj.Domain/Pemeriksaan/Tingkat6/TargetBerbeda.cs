using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// The same indicator with another target in another table. Each row is compared with the first table before its own that has the
/// indicator, in the order Perjanjian Kinerja, RKT, IKU, measurement; nothing is mixed, each table keeps its target.
/// </summary>
internal static class TargetBerbeda
{
    public static readonly JenisTemuan Jenis = new("BGN-608", 6, Keparahan.Peringatan, "Target indikator yang sama berbeda antartabel",
        "Samakan targetnya; bila target direvisi, jelaskan revisinya di lembar Alasan.",
        "Target direvisi di satu tabel saja.",
        "RKT 77,5 %, Perjanjian Kinerja 80 %.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var acuan = new List<(string Tabel, IndeksNama<BarisIndikator> Indikator)>();
        foreach (var (tabel, baris) in Tabel(bahan.Pengajuan))
        {
            var bertarget = baris.Where(satu => satu.Target is not null).ToList();
            foreach (var satu in bertarget)
            {
                var (sebelum, sama) = acuan.Select(lain => (lain.Tabel, lain.Indikator.CariInti(satu.Indikator.Nilai))).FirstOrDefault(lain => lain.Item2 is not null);
                if (sama is not null && sama.Target!.Nilai != satu.Target!.Nilai)
                    yield return Temuan.Dari(
                        Jenis,
                        satu.Target.Asal,
                        $"{Tulis(satu)} dalam {tabel} untuk {Kutipan.Dari(satu.Indikator.Nilai)}",
                        $"target yang sama dengan {sebelum}, yaitu {Tulis(sama)} di sel {sama.Target.Asal.Sel}");
            }
            acuan.Add((tabel, new(bertarget, satu => satu.Indikator.Nilai)));
        }
    }

    private static (string, IReadOnlyList<BarisIndikator>)[] Tabel(Pengajuan pengajuan) =>
    [
        ("Perjanjian Kinerja", pengajuan.PerjanjianKinerja), ("RKT", pengajuan.Rkt), ("IKU", pengajuan.Iku), ("Pengukuran", pengajuan.Pengukuran),
    ];

    private static string Tulis(BarisIndikator baris) => $"{baris.Target!.Nilai} {baris.Satuan}".TrimEnd();
}
