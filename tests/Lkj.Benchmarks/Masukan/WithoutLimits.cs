using Lkj.Domain.Isi;
using Lkj.Ingest;

namespace Lkj.Benchmarks.Masukan;

/// <summary>Reads submissions with the limits lifted.</summary>
internal static class WithoutLimits
{
    public static readonly BatasBerkas Limits = new()
    {
        Unggahan = int.MaxValue, Terurai = long.MaxValue, TeruraiBagian = long.MaxValue, Rasio = int.MaxValue, Baris = int.MaxValue, JumlahSel = int.MaxValue,
        JumlahHuruf = int.MaxValue, Waktu = TimeSpan.MaxValue,
    };

    public static Pengajuan Read(params BerkasMasuk[] files)
    {
        var result = PembacaPengajuan.Baca(files, ContohPengajuan.Satker, ContohPengajuan.Tahun, Limits);
        return result.Pengajuan ?? throw new InvalidOperationException(string.Join('\n', result.Temuan));
    }
}
