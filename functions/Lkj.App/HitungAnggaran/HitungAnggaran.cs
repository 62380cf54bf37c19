using Lkj.Domain.Anggaran;
using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Activity: sums the budget. Input: the submission's key.</summary>
public sealed class HitungAnggaran(PengajuanStore pengajuan, HasilStore hasil, LangkahStore langkah) : TaskActivity<string, string>
{
    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskActivityContext context, string input)
    {
        var kunci = KunciVersi.Urai(input);
        var isi = await pengajuan.ReadIsiAsync(await pengajuan.GetAsync(kunci), CancellationToken.None);
        await hasil.WriteAnggaranAsync(kunci, PenghitungAnggaran.Hitung(isi.Pengajuan), CancellationToken.None);
        await langkah.RecordAsync(kunci, Langkah.Dihitung, CancellationToken.None);
        return input;
    }
}
