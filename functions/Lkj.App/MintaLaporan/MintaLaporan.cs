using Lkj.Domain.Nilai;
using Lkj.Durable;
using Lkj.Storage.Acuan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// Activity: asks once more for each latest submission of a province that has no outcome yet, those that the system gave up on among them. Gives how
/// many. Asking twice is asking once.
/// </summary>
public sealed class MintaLaporan(DaftarSatkerStore satker, PengajuanStore pengajuan, AntreanMulai antrean) : TaskActivity<PerintahRekap, int>
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(TaskActivityContext context, PerintahRekap input)
    {
        var diminta = 0;
        var tahun = new TahunAnggaran(input.Tahun);
        foreach (var kantor in (await satker.ReadAsync(CancellationToken.None)).DiProvinsi(new KodeSatker(input.Provinsi!), tahun))
        {
            if ((await pengajuan.ListAsync(new KunciLaporan(kantor.Kode, tahun), CancellationToken.None)) is not [.., var terakhir])
                continue;
            if (terakhir.Status == StatusVersi.Gagal)
                terakhir = await pengajuan.ChangeAsync(terakhir.Kunci, kini => kini.Status == StatusVersi.Gagal ? kini.DibukaKembali() : kini, CancellationToken.None);
            if (!terakhir.Terbuka)
                continue;
            await antrean.SendAsync(terakhir, CancellationToken.None);
            diminta++;
        }
        return diminta;
    }
}
