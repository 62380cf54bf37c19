using Lkj.Domain.Kinerja;
using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Activity: computes the indicators by the rule set of the year. Input: the submission's key.</summary>
public sealed class HitungKinerja(PengajuanStore pengajuan, HasilStore hasil) : TaskActivity<string, string>
{
    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskActivityContext context, string input)
    {
        var kunci = KunciVersi.Urai(input);
        var isi = await pengajuan.ReadIsiAsync(await pengajuan.GetAsync(kunci), CancellationToken.None);
        await hasil.WriteKinerjaAsync(kunci, PenghitungKinerja.Hitung(isi.Pengajuan, AturanKinerja.Untuk(kunci.Laporan.Tahun)), CancellationToken.None);
        return input;
    }
}
