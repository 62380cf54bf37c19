using Lkj.Durable;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Activity: looks whether the PDF is stored, for the case that its event was lost, and records it as issued, for the case that the handler died before. Input: the submission's key.</summary>
public sealed class CariLaporan(PengajuanStore pengajuan, TerbitanStore terbitan) : TaskActivity<string, bool>
{
    /// <inheritdoc/>
    public override async Task<bool> RunAsync(TaskActivityContext context, string input)
    {
        var catatan = await pengajuan.GetAsync(KunciVersi.Urai(input));
        return await terbitan.RecordAsync(catatan.Kunci, catatan.Jenis, CancellationToken.None);
    }
}
