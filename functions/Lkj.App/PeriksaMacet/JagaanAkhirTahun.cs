using Lkj.App.Surat;
using Lkj.Storage.Jalan;

namespace Lkj.App;

/// <summary>Year-ends as the watch sees them.</summary>
public sealed class JagaanAkhirTahun(JalanStore jalan, PengirimSurat pengirim) : IJagaan
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Pekerjaan>> ListOpenAsync(CancellationToken cancellation) => [.. (await jalan.ListOpenAsync(cancellation)).Select(Dari)];

    /// <inheritdoc/>
    public Task MarkRewoundAsync(Pekerjaan pekerjaan, CancellationToken cancellation) => UbahAsync(pekerjaan, kini => kini with { Percobaan = kini.Percobaan with { DiputarBalik = true } }, cancellation);

    /// <inheritdoc/>
    public async Task<Pekerjaan?> NextAttemptAsync(Pekerjaan pekerjaan, CancellationToken cancellation) =>
        await UbahAsync(pekerjaan, kini => kini with { Percobaan = kini.Percobaan.Berikut() }, cancellation) is { Terbuka: true } berikut ? Dari(berikut) : null;

    /// <inheritdoc/>
    public async Task GiveUpAsync(Pekerjaan pekerjaan, CancellationToken cancellation)
    {
        if (await pengirim.BeriTahuAdministratorAsync(
            FormattableString.Invariant($"{pekerjaan.Kunci}-gagal-{pekerjaan.Percobaan.Nomor}"),
            SuratRekap.Gagal(AkhirTahun.Tahun(pekerjaan.Kunci), pekerjaan.Instans, pekerjaan.Percobaan.Nomor), cancellation))
            await UbahAsync(pekerjaan, kini => kini with { Status = StatusJalan.Gagal }, cancellation);
    }

    private Task<CatatanJalan> UbahAsync(Pekerjaan dilihat, Func<CatatanJalan, CatatanJalan> ubah, CancellationToken cancellation) =>
        jalan.ChangeAsync(dilihat.Kunci, kini => kini.Terbuka && kini.Percobaan.Nomor == dilihat.Percobaan.Nomor ? ubah(kini) : kini, cancellation);

    private static Pekerjaan Dari(CatatanJalan catatan) => new(
        catatan.Kunci, nameof(AkhirTahun), AkhirTahun.Instans(catatan.Kunci, catatan.Percobaan.Nomor),
        catatan.Diminta, catatan.Percobaan) { Jeda = AkhirTahun.Jeda };
}
