using Lkj.App.Halaman;
using Lkj.App.Surat;
using Lkj.Storage.Acuan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Submissions as the watch sees them.</summary>
public sealed class JagaanPengajuan(PengajuanStore pengajuan, LangkahStore langkah, PengirimSurat pengirim, DaftarSatkerStore satker) : IJagaan
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Pekerjaan>> ListOpenAsync(CancellationToken cancellation) => [.. (await pengajuan.ListOpenAsync(cancellation)).Select(Dari)];

    /// <inheritdoc/>
    public Task MarkRewoundAsync(Pekerjaan pekerjaan, CancellationToken cancellation) => UbahAsync(pekerjaan, kini => kini with { Percobaan = kini.Percobaan with { DiputarBalik = true } }, cancellation);

    /// <inheritdoc/>
    public async Task<Pekerjaan?> NextAttemptAsync(Pekerjaan pekerjaan, CancellationToken cancellation) =>
        await UbahAsync(pekerjaan, kini => kini with { Percobaan = kini.Percobaan.Berikut() }, cancellation) is { Terbuka: true } berikut ? Dari(berikut) : null;

    /// <inheritdoc/>
    public async Task GiveUpAsync(Pekerjaan pekerjaan, CancellationToken cancellation)
    {
        var kunci = KunciVersi.Urai(pekerjaan.Kunci);
        var kantor = Sebutan.Kantor(await satker.FindAsync(kunci.Laporan, cancellation), kunci.Laporan.Satker);
        if (!await pengirim.BeriTahuAdministratorAsync(FormattableString.Invariant($"{kunci}-gagal-{pekerjaan.Percobaan.Nomor}"), SuratHasil.Gagal(kunci, kantor, pekerjaan.Percobaan.Nomor), cancellation))
            return;
        await langkah.RecordAsync(kunci, Langkah.Gagal, cancellation);
        await UbahAsync(pekerjaan, kini => kini with { Status = StatusVersi.Gagal }, cancellation);
    }

    private Task<CatatanVersi> UbahAsync(Pekerjaan dilihat, Func<CatatanVersi, CatatanVersi> ubah, CancellationToken cancellation) =>
        pengajuan.ChangeAsync(KunciVersi.Urai(dilihat.Kunci), kini => kini.Terbuka && kini.Percobaan.Nomor == dilihat.Percobaan.Nomor ? ubah(kini) : kini, cancellation);

    private static Pekerjaan Dari(CatatanVersi catatan) => new(
        catatan.Kunci.ToString(), nameof(SusunLaporan), SusunLaporan.Instans(catatan.Kunci.ToString(), catatan.Percobaan.Nomor),
        catatan.Diterima, catatan.Percobaan);
}
