using Lkj.Domain.Isi;
using Lkj.Domain.Pelacakan;

namespace Lkj.Domain.Perbedaan;

/// <summary>
/// Compares the figures of two versions of a submission. A figure is known by its table and name, not by its row, so that a row which was
/// put in between changes nothing but itself; a budget line that kept its code is the same line under its other name.
/// </summary>
public static class PembandingVersi
{
    /// <summary>
    /// What differs as the report prints it: first what cells give (names before figures), then what follows from it; within these in the order of
    /// the newer version, what was removed last.
    /// </summary>
    public static IReadOnlyList<PerbedaanAngka> Bandingkan(Pengajuan lama, Pengajuan baru)
    {
        var (selaras, nama) = PenyelarasNama.Selaraskan(lama, baru);
        var (sisaLama, sisaBaru) = Berbeda(PelacakAsal.Lacak(selaras), PelacakAsal.Lacak(baru));
        var menunggu = sisaLama.GroupBy(Kunci).ToDictionary(satu => satu.Key, satu => new Queue<AsalAngka>(satu));
        var hasil = new List<PerbedaanAngka>(nama);
        var dipasangkan = new HashSet<AsalAngka>(ReferenceEqualityComparer.Instance);
        foreach (var satu in sisaBaru)
        {
            var pasangan = menunggu.TryGetValue(Kunci(satu), out var antrean) && antrean.TryDequeue(out var awal) ? awal : null;
            if (pasangan is not null)
                dipasangkan.Add(pasangan);
            hasil.Add(new(pasangan is null ? JenisPerbedaan.Ditambahkan : JenisPerbedaan.Berubah, pasangan, satu));
        }

        hasil.AddRange(sisaLama.Where(satu => !dipasangkan.Contains(satu)).Select(satu => new PerbedaanAngka(JenisPerbedaan.Dihapus, satu, null)));
        return [.. hasil.OrderBy(satu => satu.Dibaca ? 0 : 1)];
    }

    // Of figures with the same name those with the same value are the same one, wherever their rows stand.
    private static (List<AsalAngka> Lama, List<AsalAngka> Baru) Berbeda(IReadOnlyList<AsalAngka> lama, IReadOnlyList<AsalAngka> baru)
    {
        var samaDenganBaru = Jumlah(baru);
        var samaDenganLama = Jumlah(lama);
        return ([.. lama.Where(satu => !Ambil(samaDenganBaru, satu))], [.. baru.Where(satu => !Ambil(samaDenganLama, satu))]);
    }

    private static Dictionary<(string, string, string), int> Jumlah(IReadOnlyList<AsalAngka> angka) => angka.CountBy(KunciNilai).ToDictionary(satu => satu.Key, satu => satu.Value);

    private static bool Ambil(Dictionary<(string, string, string), int> jumlah, AsalAngka satu)
    {
        if (jumlah.GetValueOrDefault(KunciNilai(satu)) is not (> 0 and var ada))
            return false;
        jumlah[KunciNilai(satu)] = ada - 1;
        return true;
    }

    private static (string, string, string) KunciNilai(AsalAngka satu) => (Tabel(satu), satu.Nama, satu.Nilai);

    private static (string, string) Kunci(AsalAngka satu) => (Tabel(satu), satu.Nama);

    // The address without the numbers of rows.
    private static string Tabel(AsalAngka satu) => string.Join('/', satu.Alamat.Split('/').Where(bagian => !bagian.All(char.IsAsciiDigit)));
}
