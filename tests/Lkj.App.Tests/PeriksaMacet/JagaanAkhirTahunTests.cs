using Lkj.Durable;
using Lkj.Durable.Wire;
using Lkj.Storage;
using Lkj.Storage.Jalan;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class JagaanAkhirTahunTests(Azurite azurite)
{
    private const string Id = "akhir-2019-20200131";
    private readonly SidecarPalsu sidecar = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PeriksaAsync_MessageLost_StartsTheFirstAttempt()
    {
        await using var aplikasi = await SiapAsync();
        await PeriksaAsync(aplikasi);
        aplikasi.Time.Advance(TimeSpan.FromMinutes(2));
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"mulai {Id}"], sidecar.Perintah);
    }

    [Fact]
    public async Task PeriksaAsync_WaitsForProvinces_IsLeftAloneUntilItStandsStill()
    {
        await using var aplikasi = await SiapAsync();
        sidecar.Ada(Id, OrchestrationStatus.Running, aplikasi.Time.GetUtcNow());
        aplikasi.Time.Advance(TimeSpan.FromMinutes(19));
        await PeriksaAsync(aplikasi);
        Assert.Empty(sidecar.Perintah);
        aplikasi.Time.Advance(TimeSpan.FromMinutes(1));
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"akhiri {Id}", $"mulai {Id}-p2"], sidecar.Perintah);
    }

    [Fact]
    public async Task PeriksaAsync_EndedWithAFailedProvince_IsBegunAnewAndClosedByItsOwnLastStep()
    {
        await using var aplikasi = await SiapAsync();
        sidecar.Ada(Id, OrchestrationStatus.Completed, aplikasi.Time.GetUtcNow());
        await PeriksaAsync(aplikasi);
        Assert.Equal([$"mulai {Id}-p2"], sidecar.Perintah);
        await aplikasi.Get<JalanStore>().ChangeAsync(Id, kini => kini with { Status = StatusJalan.Selesai }, Token);
        aplikasi.Time.Advance(TimeSpan.FromDays(1));
        await PeriksaAsync(aplikasi);
        Assert.Single(sidecar.Perintah);
    }

    [Fact]
    public async Task PeriksaAsync_LastAttemptFailed_TellsTheAdministratorOnceAndCanBeAskedForAgain()
    {
        await using var aplikasi = await SiapAsync();
        for (var percobaan = 1; percobaan <= 5; percobaan++)
        {
            sidecar.Ada(AkhirTahun.Instans(Id, percobaan), OrchestrationStatus.Failed, aplikasi.Time.GetUtcNow());
            await PeriksaAsync(aplikasi);
            aplikasi.Time.Advance(TimeSpan.FromMinutes(2));
            await PeriksaAsync(aplikasi);
        }
        await PeriksaAsync(aplikasi);
        var surat = Assert.Single(aplikasi.Mail.Mails);
        Assert.Equal("Belum selesai diproses: akhir tahun 2019", surat.Subject);
        Assert.Contains($"{Id}-p5", surat.TextBody, StringComparison.Ordinal);

        var dibuka = await aplikasi.Get<JalanStore>().OpenAsync(Id, Token);
        Assert.Equal((StatusJalan.Berjalan, 6, 10), (dibuka.Status, dibuka.Percobaan.Nomor, dibuka.Percobaan.Batas));
        aplikasi.Time.Advance(TimeSpan.FromMinutes(2));
        await PeriksaAsync(aplikasi);
        Assert.Equal($"mulai {Id}-p6", sidecar.Perintah[^1]);
    }

    private Task PeriksaAsync(Aplikasi aplikasi) => aplikasi.Get<PenjagaMacet>().PeriksaAsync(new DurableTaskClient(sidecar), Token);

    private async Task<Aplikasi> SiapAsync()
    {
        var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.Get<StorageSetup>().EnsureAsync(Token);
        await aplikasi.Get<JalanStore>().OpenAsync(Id, Token);
        return aplikasi;
    }
}
