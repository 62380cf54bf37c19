using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>Activity: looks whether the PDF is stored, for the case that its event was lost. Input: the submission's key.</summary>
public sealed class CariLaporan(LaporanStore laporan) : TaskActivity<string, bool>
{
    /// <inheritdoc/>
    public override Task<bool> RunAsync(TaskActivityContext context, string input) => laporan.ExistsAsync(KunciVersi.Urai(input), CancellationToken.None);
}
