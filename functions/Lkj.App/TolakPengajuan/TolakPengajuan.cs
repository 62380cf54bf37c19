using Lkj.App.Surat;
using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Activity: closes a submission whose figures are undecidable and mails its findings. Input: the submission's key. The version in force
/// stays in force. False while the mail server is away.
/// </summary>
public sealed class TolakPengajuan(PengajuanStore pengajuan, HasilStore hasil, LangkahStore langkah, PengirimSurat pengirim, PenerbitTautan penerbit, BukuAlamat alamat) : TaskActivity<string, bool>
{
    /// <inheritdoc/>
    public override async Task<bool> RunAsync(TaskActivityContext context, string input)
    {
        var kunci = KunciVersi.Urai(input);
        var catatan = await pengajuan.GetAsync(kunci);
        var identitas = (await pengajuan.ReadIsiAsync(catatan, CancellationToken.None)).Pengajuan.Identitas;
        var temuan = await hasil.ReadTemuanAsync(kunci, CancellationToken.None) ?? [];
        var kepada = await alamat.UntukAsync(kunci.Laporan, identitas, CancellationToken.None);
        if (kepada.Alamat.Count > 0 && !await pengirim.KirimAsync($"{kunci}-ditolak", kepada.Alamat, SusunAsync, CancellationToken.None))
            return false;
        await langkah.RecordAsync(kunci, Langkah.Ditolak, CancellationToken.None, kepada.Keterangan);
        await pengajuan.ChangeAsync(kunci, kini => kini with { Status = StatusVersi.Ditolak }, CancellationToken.None);
        return true;

        async Task<IsiSurat> SusunAsync(CatatanSurat surat)
        {
            var (buka, id, kedaluwarsa) = await penerbit.TerbitkanAsync(surat, input, CancellationToken.None);
            await pengajuan.ChangeAsync(kunci, kini => kini with { Tautan = id }, CancellationToken.None);
            return SuratHasil.PerluPerbaikan(kunci, catatan, identitas, temuan, buka, kedaluwarsa, kepada.Keterangan);
        }
    }
}
