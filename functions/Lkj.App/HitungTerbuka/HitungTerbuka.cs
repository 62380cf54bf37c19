using Lkj.Domain.Nilai;
using Lkj.Durable;
using Lkj.Storage.Acuan;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Activity: how many submissions of a province something still works on.</summary>
public sealed class HitungTerbuka(DaftarSatkerStore satker, PengajuanStore pengajuan) : TaskActivity<PerintahRekap, int>
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(TaskActivityContext context, PerintahRekap input)
    {
        var tahun = new TahunAnggaran(input.Tahun);
        var kantor = (await satker.ReadAsync(CancellationToken.None)).DiProvinsi(new KodeSatker(input.Provinsi!), tahun).Select(satu => satu.Kode).ToHashSet();
        return (await pengajuan.ListOpenAsync(CancellationToken.None)).Count(satu => satu.Kunci.Laporan.Tahun == tahun && kantor.Contains(satu.Kunci.Laporan.Satker));
    }
}
