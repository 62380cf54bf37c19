using Lkj.Durable;
using Lkj.Storage.Jalan;

namespace Lkj.App;

/// <summary>Activity: closes a year-end of which every recap was mailed. Input: the id of the run.</summary>
public sealed class TutupAkhirTahun(JalanStore jalan) : TaskActivity<string, string>
{
    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskActivityContext context, string input)
    {
        await jalan.ChangeAsync(input, kini => kini with { Status = StatusJalan.Selesai }, CancellationToken.None);
        return input;
    }
}
