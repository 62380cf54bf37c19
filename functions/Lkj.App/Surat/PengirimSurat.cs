using Lkj.Storage.Surat;

namespace Lkj.App.Surat;

/// <summary>Sends each mail once: planned in the ledger before, marked after.</summary>
public sealed class PengirimSurat(SuratLedger ledger, IMailTransport transport, Pengaturan pengaturan, TimeProvider time, ILogger<PengirimSurat> log)
{
    /// <summary>Sends a mail unless it was sent before. False while the mail server is away: it stays planned, and can be asked for again.</summary>
    /// <param name="kunci">What it tells: letters, digits and hyphens.</param>
    /// <param name="kepada">The recipients; at least one.</param>
    /// <param name="susun">Makes the content from the ledger entry, which has the mail's time and the token of its link. It is not called for a mail that was sent before.</param>
    /// <param name="cancellation">Stops the sending.</param>
    public async Task<bool> KirimAsync(string kunci, IReadOnlyList<string> kepada, Func<CatatanSurat, Task<IsiSurat>> susun, CancellationToken cancellation)
    {
        var catatan = await ledger.PlanAsync(kunci, cancellation);
        if (catatan.Terkirim)
            return true;
        var message = PenyusunSurat.Susun(catatan, pengaturan.Surat.SuratPengirim, kepada, await susun(catatan));
        if (!await transport.SendAsync(message, cancellation))
            return false;
        await ledger.MarkSentAsync(kunci, cancellation);
        log.LogInformation("Mail {Kunci} sent to {Jumlah} addresses", kunci, kepada.Count);
        return true;
    }

    /// <summary>
    /// Tells the administrator what the system gave up on. False while the mail server is away and it is to be tried again; after
    /// <see cref="LangkahSurat.LamaTanpaJalan"/>, or without an administrator, it goes on untold.
    /// </summary>
    public async Task<bool> BeriTahuAdministratorAsync(string kunci, IsiSurat isi, CancellationToken cancellation) =>
        pengaturan.Surat.SuratAdministrator is not { } administrator
        || await KirimAsync(kunci, [administrator], _ => Task.FromResult(isi), cancellation)
        || await TungguAsync(kunci, cancellation) is null;

    /// <summary>
    /// How long a planned mail that no orchestration sends waits for its next try; null when the mail server has been away too long since it was planned:
    /// the mail is then given up, and can be planned anew.
    /// </summary>
    public async Task<TimeSpan?> TungguAsync(string kunci, CancellationToken cancellation)
    {
        var lewat = time.GetUtcNow() - (await ledger.PlanAsync(kunci, cancellation)).Waktu;
        if (lewat < LangkahSurat.LamaTanpaJalan)
            return LangkahSurat.Jeda(lewat, LangkahSurat.JedaTanpaJalan);
        await ledger.ForgetAsync(kunci, cancellation);
        log.LogError("Mail {Kunci} was given up: the mail server was away for too long", kunci);
        return null;
    }
}
