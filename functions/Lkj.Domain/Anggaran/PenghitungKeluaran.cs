using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Anggaran;

/// <summary>
/// Finds the outputs of a budget table, with their volumes where these can be trusted: under codes the lines of one RO (before 2021 one
/// output), else each line by itself.
/// </summary>
internal static class PenghitungKeluaran
{
    /// <summary>Reached volumes so many times the promised one, or so many times less, are slips; quotients stay in range.</summary>
    private const decimal KelipatanTerbesar = 1_000_000;

    private const decimal VolumeTerbesar = 1_000_000_000_000;
    private const decimal VolumeTerkecil = 0.000_001m;

    /// <summary>The outputs, by path; those without a path follow in the order of the table.</summary>
    public static IReadOnlyList<HasilKeluaran> Hitung(IReadOnlyList<BarisAnggaran> baris, PohonAnggaran pohon, Func<string, IEnumerable<BarisAnggaran>, JumlahAnggaran> jumlah)
    {
        var bergeser = PergeseranVolume.Ada(baris);
        var padaJalur = baris.Where(satu => satu.Kode is not null).ToLookup(satu => JalurAnggaran.Dari(satu.Kode!.Nilai).Bagian);
        return
        [
            .. Bagi(pohon).Select(satu => Satu(satu.Kode, satu.Daun)),
        ];

        HasilKeluaran Satu(string? kode, IReadOnlyList<BarisAnggaran> daun)
        {
            var sendiri = kode is null ? [] : padaJalur[kode].ToList();
            var nama = sendiri.Count > 0 ? sendiri.Select(satu => satu.Uraian.Nilai).Min(StringComparer.Ordinal)! : daun.Count == 1 ? daun[0].Uraian.Nilai : kode!;
            var bervolume = sendiri.Exists(Bervolume) ? sendiri : daun.Count == 1 ? [.. daun] : [];
            var volume = bervolume.Where(Bervolume).Select(satu => new { Target = satu.TargetVolume?.Nilai, Capai = satu.RealisasiVolume?.Nilai }).Distinct().ToList();
            var sasaran = daun.Select(pohon.Sasaran).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var tunggal = volume.Count == 1 ? volume[0] : null;
            var (target, capai) = (tunggal?.Target, tunggal?.Capai);
            var uang = jumlah(nama, daun);
            var alasan = bergeser ? "kolom realisasi volume tampak bergeser sehingga volumenya belum dapat dipercaya"
                : volume.Count > 1 ? "volume keluaran disebut berbeda-beda"
                : Halangan(uang.Pagu, target, capai);
            return new(kode, uang, sasaran.Count == 1 ? sasaran[0] : null, target, capai, alasan is null ? capai!.Jumlah / target!.Jumlah : null, alasan);
        }
    }

    /// <summary>The leaves of each output, in the order of the results.</summary>
    public static IEnumerable<(string? Kode, IReadOnlyList<BarisAnggaran> Daun)> Bagi(PohonAnggaran pohon) =>
        pohon.Daun.Select((satu, i) => new { JalurAnggaran.Dari(satu.Kode?.Nilai).Keluaran, Baris = satu, Urutan = i })
            .GroupBy(daun => new { daun.Keluaran, Urutan = daun.Keluaran is null ? daun.Urutan : 0 })
            .OrderBy(kelompok => kelompok.Key.Keluaran is null).ThenBy(kelompok => kelompok.Key.Keluaran, StringComparer.Ordinal).ThenBy(kelompok => kelompok.Key.Urutan)
            .Select(kelompok => (kelompok.Key.Keluaran, (IReadOnlyList<BarisAnggaran>)[.. kelompok.Select(daun => daun.Baris)]));

    private static bool Bervolume(BarisAnggaran baris) => baris.TargetVolume is not null || baris.RealisasiVolume is not null;

    private static string? Halangan(Rupiah pagu, Volume? target, Volume? capai) => (target, capai) switch
    {
        _ when pagu <= Rupiah.Nol => "pagu 0 tidak dapat menjadi pembagi",
        (null, null) => "target dan realisasi volume belum diisi",
        (null, _) => "target volume belum diisi",
        (_, null) => "realisasi volume belum diisi",
        ({ Jumlah: 0 }, _) => "target volume 0 tidak dapat menjadi pembagi",
        (_, { Jumlah: 0 }) => "realisasi volume 0 tidak dapat menjadi pembagi",
        _ when target.Satuan != capai.Satuan => $"satuan realisasi volume ({capai.Satuan}) berbeda dari satuan targetnya ({target.Satuan})",
        _ when DiLuarJangkauan(target.Jumlah) || DiLuarJangkauan(capai.Jumlah) || DiLuarJangkauan(capai.Jumlah / target.Jumlah, KelipatanTerbesar) => "volume berada di luar jangkauan perhitungan",
        _ => null,
    };

    private static bool DiLuarJangkauan(decimal nilai, decimal terbesar = VolumeTerbesar) => nilai > terbesar || nilai < VolumeTerkecil;
}
