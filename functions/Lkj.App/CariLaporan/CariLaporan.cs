using Lkj.Durable;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>Activity: looks whether the PDF is stored, for the case that its event was lost, and records it as issued, for the case that the handler died before. Input: the submission's key.</summary>
public sealed class CariLaporan(TerbitanStore terbitan) : TaskActivity<string, bool>
{
    /// <inheritdoc/>
    public override Task<bool> RunAsync(TaskActivityContext context, string input) => terbitan.RecordAsync(KunciVersi.Urai(input), CancellationToken.None);
}
