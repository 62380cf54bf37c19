using Lkj.Domain.Acuan;
using Lkj.Durable;
using Lkj.Storage.Acuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Activity: the codes of the provincial offices whose recap a year-end has not mailed yet, so that an attempt goes on where the one before it came to.
/// Input: the id of the run.
/// </summary>
public sealed class DaftarProvinsi(DaftarSatkerStore satker, SuratLedger surat) : TaskActivity<string, string[]>
{
    /// <inheritdoc/>
    public override async Task<string[]> RunAsync(TaskActivityContext context, string input)
    {
        var tahun = AkhirTahun.Tahun(input);
        var belum = new List<string>();
        foreach (var kantor in (await satker.ReadAsync(CancellationToken.None)).PadaTahun(tahun).Where(satu => satu.Tingkat == TingkatSatker.Provinsi))
        {
            if (!await surat.IsSentAsync(new PerintahRekap(tahun.Nilai, kantor.Kode.Nilai, input).Kunci().ToString(), CancellationToken.None))
                belum.Add(kantor.Kode.Nilai);
        }
        return [.. belum.Order(StringComparer.Ordinal)];
    }
}
