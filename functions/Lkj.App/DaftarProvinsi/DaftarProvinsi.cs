using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;
using Lkj.Durable;
using Lkj.Storage.Acuan;

namespace Lkj.App;

/// <summary>Activity: the codes of the provincial offices of a year.</summary>
public sealed class DaftarProvinsi(DaftarSatkerStore satker) : TaskActivity<int, string[]>
{
    /// <inheritdoc/>
    public override async Task<string[]> RunAsync(TaskActivityContext context, int input) =>
    [
        .. (await satker.ReadAsync(CancellationToken.None)).PadaTahun(new TahunAnggaran(input))
            .Where(satu => satu.Tingkat == TingkatSatker.Provinsi).Select(satu => satu.Kode.Nilai).Order(StringComparer.Ordinal),
    ];
}
