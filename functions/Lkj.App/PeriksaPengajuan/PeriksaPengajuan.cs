using Lkj.Domain.Pemeriksaan;
using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Activity: validates a submission at levels 4 to 7 and stores all its findings; one that was approved keeps those it has. Input: the submission's key.</summary>
public sealed class PeriksaPengajuan(PengajuanStore pengajuan, HasilStore hasil, LangkahStore langkah) : TaskActivity<string, HasilPeriksa>
{
    /// <inheritdoc/>
    public override async Task<HasilPeriksa> RunAsync(TaskActivityContext context, string input)
    {
        var kunci = KunciVersi.Urai(input);
        var catatan = await pengajuan.ChangeAsync(
            kunci,
            kini => kini.Status == StatusVersi.Diterima ? kini with { Status = StatusVersi.Diproses } : kini,
            CancellationToken.None);
        if (catatan.Pengesahan is not null)
            return new HasilPeriksa(Ditolak: false, Disahkan: true);
        var isi = await pengajuan.ReadIsiAsync(catatan, CancellationToken.None);
        var temuan = isi.TemuanBaca.Concat(Pemeriksa.Periksa(isi.Pengajuan, await pengajuan.TahunLaluAsync(kunci.Laporan, CancellationToken.None))).PerbaikanPertama();
        await hasil.WriteTemuanAsync(kunci, temuan, CancellationToken.None);
        await langkah.RecordAsync(kunci, Langkah.Diperiksa, CancellationToken.None);
        return new HasilPeriksa(temuan.Any(satu => satu.Keparahan == Keparahan.Galat));
    }
}
