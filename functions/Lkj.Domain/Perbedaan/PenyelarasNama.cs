using Lkj.Domain.Isi;
using Lkj.Domain.Pelacakan;

namespace Lkj.Domain.Perbedaan;

/// <summary>Finds budget lines that have another name under the same code, so that they are not taken for one line removed and one added.</summary>
internal static class PenyelarasNama
{
    /// <summary>The older version with the names that its lines have in the newer one, and the names that differ. A code that stands twice tells nothing.</summary>
    public static (Pengajuan Lama, IReadOnlyList<PerbedaanAngka> Nama) Selaraskan(Pengajuan lama, Pengajuan baru)
    {
        var (sebelum, sesudah) = (MenurutKode(lama), MenurutKode(baru));
        var anggaran = lama.Anggaran.ToArray();
        var nama = new List<PerbedaanAngka>();
        foreach (var (kode, letakBaru) in sesudah.OrderBy(satu => satu.Value))
        {
            if (!sebelum.TryGetValue(kode, out var letak) || anggaran[letak].Uraian.Nilai == baru.Anggaran[letakBaru].Uraian.Nilai)
                continue;
            nama.Add(new(JenisPerbedaan.Berubah, Nama(kode, letak, anggaran[letak].Uraian), Nama(kode, letakBaru, baru.Anggaran[letakBaru].Uraian)));
            anggaran[letak] = anggaran[letak] with { Uraian = baru.Anggaran[letakBaru].Uraian };
        }
        return (nama.Count == 0 ? lama : lama with { Anggaran = anggaran }, nama);
    }

    private static AsalAngka Nama(string kode, int letak, Isian<string> uraian) => new(Angka.Letak("anggaran", letak), $"Uraian {kode}", uraian.Nilai, uraian.Asal, uraian.Teks, null, []);

    private static Dictionary<string, int> MenurutKode(Pengajuan pengajuan) => pengajuan.Anggaran.Index()
        .Where(satu => satu.Item.Kode is not null)
        .GroupBy(satu => satu.Item.Kode!.Nilai)
        .Where(satu => satu.Count() == 1)
        .ToDictionary(satu => satu.Key, satu => satu.Single().Index);
}
