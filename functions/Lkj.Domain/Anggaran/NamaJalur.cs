using Lkj.Domain.Isi;

namespace Lkj.Domain.Anggaran;

/// <summary>
/// The names of paths of the budget: the text of the line that has exactly this path, else the activity of that code in the table of
/// activities, else for a programme the one under which the strategic plan lists that activity.
/// </summary>
internal sealed class NamaJalur
{
    private readonly Dictionary<string, string> nama = [];

    /// <summary>Reads all names of a submission.</summary>
    public NamaJalur(Pengajuan pengajuan)
    {
        foreach (var kelompok in pengajuan.Anggaran.Where(satu => satu.Kode is not null).GroupBy(satu => JalurAnggaran.Dari(satu.Kode!.Nilai).Bagian))
            nama[kelompok.Key] = kelompok.Select(satu => satu.Uraian.Nilai).Min(StringComparer.Ordinal)!;
        foreach (var kegiatan in pengajuan.Kegiatan)
        {
            var jalur = JalurAnggaran.Dari(kegiatan.Kode?.Nilai);
            if (jalur.Kegiatan is not { } kode || jalur.Bagian != kode)
                continue;
            nama.TryAdd(kode, kegiatan.Kegiatan.Nilai);
            if (jalur.Program is { } program && Induk(pengajuan.Renstra, kegiatan.Kegiatan.Nilai) is { } induk)
                nama.TryAdd(program, induk);
        }
    }

    /// <summary>The name of a path; the path itself where it has none.</summary>
    public string Dari(string kode) => nama.GetValueOrDefault(kode, kode);

    private static string? Induk(IReadOnlyList<BarisRenstra> renstra, string kegiatan) => renstra
        .FirstOrDefault(baris => baris.Jenis == JenisRenstra.Kegiatan && baris.Induk is not null && baris.Uraian.Nilai.Trim().Equals(kegiatan.Trim(), StringComparison.OrdinalIgnoreCase))?.Induk;
}
