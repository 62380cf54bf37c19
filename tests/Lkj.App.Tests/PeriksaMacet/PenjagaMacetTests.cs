using Lkj.App.Surat;
using Lkj.Durable;
using Lkj.Durable.Wire;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class PenjagaMacetTests(Azurite azurite)
{
    private const string Id = "susun-2019-656549-v1";
    private readonly SidecarPalsu sidecar = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PeriksaAsync_MessageLost_StartsTheFirstAttempt()
    {
        await using var aplikasi = await SiapAsync();
        await PeriksaAsync(aplikasi);
        Assert.Empty(sidecar.Perintah);
        aplikasi.Time.Advance(TimeSpan.FromMinutes(2));
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"mulai {Id}"], sidecar.Perintah);
    }

    [Fact]
    public async Task PeriksaAsync_FailedByThePlatform_IsRewoundOnceThenBegunAnew()
    {
        await using var aplikasi = await SiapAsync();
        sidecar.Ada(Id, OrchestrationStatus.Failed, aplikasi.Time.GetUtcNow());
        await PeriksaAsync(aplikasi);
        // It is not alive again yet.
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"putar balik {Id}"], sidecar.Perintah);
        aplikasi.Time.Advance(TimeSpan.FromMinutes(2));
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"putar balik {Id}", $"mulai {Id}-p2"], sidecar.Perintah);
    }

    [Fact]
    public async Task PeriksaAsync_StandsStill_IsEndedAndBegunUnderANewId()
    {
        await using var aplikasi = await SiapAsync();
        sidecar.Ada(Id, OrchestrationStatus.Running, aplikasi.Time.GetUtcNow());
        aplikasi.Time.Advance(TimeSpan.FromMinutes(14));
        await PeriksaAsync(aplikasi);
        Assert.Empty(sidecar.Perintah);
        aplikasi.Time.Advance(TimeSpan.FromMinutes(1));
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"akhiri {Id}", $"mulai {Id}-p2"], sidecar.Perintah);
    }

    [Fact]
    public async Task PeriksaAsync_LastAttemptFailed_TellsTheAdministratorOnce()
    {
        await using var aplikasi = await SiapAsync();
        aplikasi.Mail.Away = true;
        for (var percobaan = 1; percobaan <= Percobaan.Sekali; percobaan++)
        {
            sidecar.Ada(SusunLaporan.Instans("2019-656549-v1", percobaan), OrchestrationStatus.Failed, aplikasi.Time.GetUtcNow());
            await PeriksaAsync(aplikasi);
            aplikasi.Time.Advance(TimeSpan.FromMinutes(2));
            await PeriksaAsync(aplikasi);
        }
        // It cannot be told yet, so it is not closed either.
        Assert.True((await Catatan(aplikasi)).Terbuka);
        aplikasi.Mail.Away = false;
        await PeriksaAsync(aplikasi);
        await PeriksaAsync(aplikasi);
        Assert.StartsWith("Belum selesai diproses", Assert.Single(aplikasi.Mail.Mails).Subject, StringComparison.Ordinal);
        Assert.Equal(StatusVersi.Gagal, (await Catatan(aplikasi)).Status);

        await aplikasi.UnggahContohAsync();
        var dibuka = await Catatan(aplikasi);
        Assert.Equal((StatusVersi.Diterima, 6, 10), (dibuka.Status, dibuka.Percobaan.Nomor, dibuka.Percobaan.Batas));
    }

    [Fact]
    public async Task PeriksaAsync_LastAttemptFailedAndNobodyCanBeTold_IsClosedAfterSomeDays()
    {
        await using var aplikasi = await SiapAsync();
        aplikasi.Mail.Away = true;
        await aplikasi.Get<PengajuanStore>().ChangeAsync(KunciVersi.Urai("2019-656549-v1"), kini => kini with { Percobaan = kini.Percobaan with { Nomor = Percobaan.Sekali } }, Token);
        sidecar.Ada($"{Id}-p{Percobaan.Sekali}", OrchestrationStatus.Completed, aplikasi.Time.GetUtcNow());
        await PeriksaAsync(aplikasi);
        aplikasi.Time.Advance(LangkahSurat.LamaTanpaJalan - TimeSpan.FromHours(1));
        await PeriksaAsync(aplikasi);
        Assert.True((await Catatan(aplikasi)).Terbuka);
        aplikasi.Time.Advance(TimeSpan.FromHours(2));
        await PeriksaAsync(aplikasi);
        Assert.Equal(StatusVersi.Gagal, (await Catatan(aplikasi)).Status);
    }

    [Fact]
    public async Task PeriksaAsync_ClosedSubmission_IsLeftAlone()
    {
        await using var aplikasi = await SiapAsync();
        await aplikasi.Get<PengajuanStore>().ChangeAsync(KunciVersi.Urai("2019-656549-v1"), kini => kini with { Status = StatusVersi.Selesai }, Token);
        aplikasi.Time.Advance(TimeSpan.FromDays(1));
        await PeriksaAsync(aplikasi);
        Assert.Empty(sidecar.Perintah);
    }

    [Fact]
    public async Task PeriksaAsync_ApprovedVersionStandsStill_ComesToItsEndUnderANewIdWithOneMailOfTheApproval()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SahkanLaporanTests.SusunAsync(aplikasi);
        using var sah = await SahkanLaporanTests.SahkanAsync(aplikasi);
        sidecar.Ada($"{Id}-p2", OrchestrationStatus.Running, aplikasi.Time.GetUtcNow());
        aplikasi.Time.Advance(TimeSpan.FromMinutes(15));
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"akhiri {Id}-p2", $"mulai {Id}-p3"], sidecar.Perintah);

        Assert.Equal((StatusVersi.Diterima, 3), ((await Catatan(aplikasi)).Status, (await Catatan(aplikasi)).Percobaan.Nomor));
        await SahkanLaporanTests.JalanAsync(aplikasi);
        await PeriksaAsync(aplikasi);
        Assert.Equal(2, sidecar.Perintah.Count);
        Assert.Equal(StatusVersi.Selesai, (await Catatan(aplikasi)).Status);
        Assert.Equal(["2019-656549-v1-laporan", "2019-656549-v1-disahkan"], aplikasi.Mail.Mails.Select(surat => surat.MessageId!.Split('@')[0]));
    }

    [Fact]
    public async Task PeriksaAsync_ApprovedVersionWhoseMessageWasLost_IsStarted()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await SahkanLaporanTests.SusunAsync(aplikasi);
        using var sah = await SahkanLaporanTests.SahkanAsync(aplikasi);
        aplikasi.Time.Advance(TimeSpan.FromMinutes(2));
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"mulai {Id}-p2"], sidecar.Perintah);
    }

    private Task PeriksaAsync(Aplikasi aplikasi) => aplikasi.Get<PenjagaMacet>().PeriksaAsync(new DurableTaskClient(sidecar), Token);

    private async Task<Aplikasi> SiapAsync()
    {
        var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        return aplikasi;
    }

    private static Task<CatatanVersi> Catatan(Aplikasi aplikasi) => aplikasi.Get<PengajuanStore>().GetAsync(KunciVersi.Urai("2019-656549-v1"), Token);
}
