using Lkj.App.Surat;
using Lkj.Domain.Keaslian;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Storage.Surat;

namespace Lkj.App.Halaman;

/// <summary>Reads where a report stands, for page and status.</summary>
public sealed class PembacaKeadaan(PengajuanStore pengajuan, LangkahStore langkah, HasilStore hasil, LaporanStore laporanStore, BukuAlamat alamat, TautanStore tautan, TimeProvider time)
{
    /// <summary>The state of a version, of the latest when none is named; null when there is no such submission.</summary>
    public async Task<Keadaan?> BacaAsync(KunciLaporan laporan, int? versi, CancellationToken cancellation)
    {
        var (terbaru, berlaku) = await pengajuan.PointerAsync(laporan, cancellation);
        var semua = terbaru is null ? [] : await pengajuan.ListAsync(laporan, cancellation);
        if (semua.FirstOrDefault(satu => satu.Kunci.Versi == (versi ?? terbaru)) is not { } catatan)
            return null;

        var kunci = catatan.Kunci;
        var isi = await pengajuan.ReadIsiAsync(catatan, cancellation);
        var temuan = await hasil.ReadTemuanAsync(kunci, cancellation) ?? isi.TemuanBaca;
        var kinerja = await hasil.ReadKinerjaAsync(kunci, cancellation);
        var anggaran = await hasil.ReadAnggaranAsync(kunci, cancellation);
        return new Keadaan(
            catatan,
            isi.Pengajuan.Identitas,
            await langkah.ListAsync(kunci, cancellation),
            temuan,
            kinerja is null || anggaran is null ? [] : Ringkasan.Dari(kinerja, anggaran, temuan),
            await laporanStore.ExistsAsync(kunci, JenisTerbitan.Draf, cancellation),
            berlaku,
            (await alamat.UntukAsync(laporan, isi.Pengajuan.Identitas, cancellation)).Keterangan,
            semua)
        {
            LewatTautan = catatan.TautanPengesahan is { } id && await tautan.IsOpenAsync(id, time.GetUtcNow(), cancellation),
        };
    }
}
