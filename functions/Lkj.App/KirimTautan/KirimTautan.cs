using Lkj.App.Surat;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Activity: puts the version in force, mails the link to its draft with what it changes, or to what was approved, and closes the submission. Where the
/// office has somebody who signs, a draft goes to that address with a link of its own, by which it is approved. Input: the submission's key. False while
/// the mail server is away. Run again, it sends no second mail, and no other token.
/// </summary>
public sealed class KirimTautan(
    PengajuanStore pengajuan, HasilStore hasil, LangkahStore langkah, PembandingPengajuan pembanding, PengirimSurat pengirim, PenerbitTautan penerbit, BukuAlamat alamat)
    : TaskActivity<string, bool>
{
    /// <inheritdoc/>
    public override async Task<bool> RunAsync(TaskActivityContext context, string input)
    {
        var kunci = KunciVersi.Urai(input);
        var catatan = await pengajuan.GetAsync(kunci);
        var identitas = (await pengajuan.ReadIsiAsync(catatan, CancellationToken.None)).Pengajuan.Identitas;
        await pengajuan.PutInForceAsync(kunci, CancellationToken.None);

        var kepada = await alamat.UntukAsync(kunci.Laporan, identitas, CancellationToken.None);
        var penandatangan = catatan.Pengesahan is null ? kepada.Penandatangan : null;
        string[] lain = [.. kepada.Alamat.Where(satu => satu != penandatangan)];
        var surel = catatan.Pengesahan is null ? $"{kunci}-laporan" : $"{kunci}-disahkan";
        if (lain.Length > 0 && !await pengirim.KirimAsync(surel, lain, SusunAsync, CancellationToken.None))
            return false;
        var sah = new KunciPengesahan(kunci);
        if (penandatangan is not null && !await pengirim.KirimAsync($"{sah}-{Sidik.Dari(penandatangan)[..8]}", [penandatangan], MohonAsync, CancellationToken.None))
            return false;

        await langkah.RecordAsync(kunci, catatan.Pengesahan is null ? Langkah.Dikirim : Langkah.Disahkan, CancellationToken.None, kepada.Keterangan);
        await pengajuan.ChangeAsync(kunci, kini => kini with { Status = StatusVersi.Selesai }, CancellationToken.None);
        return true;

        async Task<IsiSurat> SusunAsync(CatatanSurat surat)
        {
            var (buka, id, kedaluwarsa) = await penerbit.TerbitkanAsync(surat, input, CancellationToken.None);
            if (catatan.Pengesahan is { } pengesahan)
            {
                await pengajuan.ChangeAsync(kunci, kini => kini with { TautanDisahkan = id }, CancellationToken.None);
                return SuratHasil.Disahkan(kunci, catatan, identitas, pengesahan, buka, kedaluwarsa, kepada.Keterangan);
            }
            await pengajuan.ChangeAsync(kunci, kini => kini with { Tautan = id }, CancellationToken.None);
            var (temuan, kinerja, anggaran, beda) = await IsiAsync();
            return SuratHasil.Siap(kunci, catatan, identitas, temuan, kinerja, anggaran, beda, buka, kedaluwarsa, kepada.Keterangan, penandatangan is not null);
        }

        async Task<IsiSurat> MohonAsync(CatatanSurat surat)
        {
            var (buka, id, kedaluwarsa) = await penerbit.TerbitkanAsync(surat, sah, penandatangan!, CancellationToken.None);
            await pengajuan.ChangeAsync(kunci, kini => kini with { TautanPengesahan = id }, CancellationToken.None);
            var (temuan, kinerja, anggaran, beda) = await IsiAsync();
            return SuratHasil.MohonPengesahan(kunci, catatan, identitas, temuan, kinerja, anggaran, beda, buka, kedaluwarsa);
        }

        async Task<(IReadOnlyList<Temuan> Temuan, HasilKinerja Kinerja, HasilAnggaran Anggaran, JawabanBeda? Beda)> IsiAsync() => (
            await hasil.ReadTemuanAsync(kunci, CancellationToken.None) ?? [],
            (await hasil.ReadKinerjaAsync(kunci, CancellationToken.None))!,
            (await hasil.ReadAnggaranAsync(kunci, CancellationToken.None))!,
            await pembanding.TerhadapLaporanAsync(kunci, CancellationToken.None));
    }
}
