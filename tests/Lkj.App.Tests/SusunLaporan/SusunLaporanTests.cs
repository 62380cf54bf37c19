using Lkj.App.Surat;
using Lkj.Durable;
using Lkj.Durable.Tests;
using Lkj.Durable.Wire;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.App.Tests;

public sealed class SusunLaporanTests
{
    private const string Kunci = "2019-656549-v1";
    private const string Id = "susun-2019-656549-v1";

    private readonly List<string> urutan = [];
    private bool ditolak;
    private bool disahkan;
    private Func<int, bool> suratTerkirim = _ => true;
    private Func<bool> tersimpan = () => false;

    [Fact]
    public async Task RunAsync_EventArrives_GoesThroughAllSteps()
    {
        var mesin = Mesin();
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        await mesin.RunAsync();
        Assert.True(mesin.RaiseEvent(Id, SusunLaporan.LaporanTersimpan, Kunci));
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal([nameof(PeriksaPengajuan), nameof(HitungKinerja), nameof(HitungAnggaran), nameof(TulisNaskah), nameof(KirimTautan)], urutan);
    }

    [Fact]
    public async Task RunAsync_EventArrivesEarly_IsKept()
    {
        var mesin = Mesin();
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        mesin.RaiseEvent(Id, SusunLaporan.LaporanTersimpan, Kunci);
        await mesin.RunAsync();
        Assert.Equal("\"selesai\"", mesin[Id].Output);
    }

    [Fact]
    public async Task RunAsync_GalatFound_EndsAsRejectedWithoutReport()
    {
        ditolak = true;
        var mesin = Mesin();
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        Assert.Equal("\"ditolak\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal([nameof(PeriksaPengajuan), nameof(TolakPengajuan)], urutan);
    }

    [Fact]
    public async Task RunAsync_ApprovedVersion_IsSetFromWhatItsDraftSays()
    {
        (disahkan, tersimpan) = (true, () => true);
        var mesin = Mesin();
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal([nameof(PeriksaPengajuan), nameof(TulisNaskah), nameof(CariLaporan), nameof(KirimTautan)], urutan);
    }

    [Fact]
    public async Task RunAsync_EventLost_FindsTheReportAfterTheTimer()
    {
        tersimpan = () => true;
        var mesin = Mesin();
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal([nameof(TulisNaskah), nameof(CariLaporan), nameof(KirimTautan)], urutan[^3..]);
    }

    [Fact]
    public async Task RunAsync_RenderingNeverStarted_WritesTheContentAgain()
    {
        tersimpan = () => urutan.Count(nama => nama == nameof(TulisNaskah)) == 2;
        var mesin = Mesin();
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal(1, urutan.Count(nama => nama == nameof(KirimTautan)));
    }

    [Fact]
    public async Task RunAsync_ReportNeverStored_FailsForTheWatchToTakeOver()
    {
        var mesin = Mesin();
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        Assert.Equal(OrchestrationStatus.Failed, (await mesin.RunToEndAsync(Id)).Status);
        Assert.DoesNotContain(nameof(KirimTautan), urutan);
    }

    [Theory]
    [InlineData(false, nameof(KirimTautan))]
    [InlineData(true, nameof(TolakPengajuan))]
    public async Task RunAsync_MailServerAwayForHours_WaitsInTheSameAttemptAndDoesNothingAgainButTheMail(bool menolak, string kegiatan)
    {
        (ditolak, tersimpan) = (menolak, () => true);
        suratTerkirim = kali => kali >= 40;
        var jam = new FakeTimeProvider(new DateTimeOffset(2020, 1, 31, 1, 0, 0, TimeSpan.Zero));
        var mesin = Mesin(jam);
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        await mesin.AdvanceAsync(TimeSpan.FromHours(3));
        Assert.False(mesin[Id].HasEnded);
        Assert.Equal(menolak ? "\"ditolak\"" : "\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal(41, urutan.Count(nama => nama == kegiatan));
        Assert.Equal(1, urutan.Count(nama => nama == nameof(PeriksaPengajuan)));
        // The watch takes nothing for stuck that waits for a mail server.
        Assert.True(LangkahSurat.JedaTerlama < TimeSpan.FromMinutes(new Pengaturan { AlamatPublik = new Uri("https://lkj.contoh.example"), Surat = new() }.MacetMenit));
    }

    [Fact]
    public async Task RunAsync_MailServerNeverBack_FailsAfterADayForTheWatchToTakeOver()
    {
        (tersimpan, suratTerkirim) = (() => true, _ => false);
        var jam = new FakeTimeProvider(new DateTimeOffset(2020, 1, 31, 1, 0, 0, TimeSpan.Zero));
        var mesin = Mesin(jam);
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        await mesin.AdvanceAsync(LangkahSurat.Lama);
        Assert.False(mesin[Id].HasEnded);
        await mesin.AdvanceAsync(TimeSpan.FromMinutes(15));
        Assert.Equal(OrchestrationStatus.Failed, mesin[Id].Status);
    }

    [Theory]
    [InlineData(nameof(PeriksaPengajuan))]
    [InlineData(nameof(HitungKinerja))]
    [InlineData(nameof(HitungAnggaran))]
    [InlineData(nameof(TulisNaskah))]
    [InlineData(nameof(CariLaporan))]
    [InlineData(nameof(KirimTautan))]
    public async Task RunAsync_HandlerDiesInAnActivity_TriesItAgain(string kegiatan)
    {
        tersimpan = () => true;
        var mesin = Mesin();
        mesin.HandlerDies = (nama, kali) => nama == kegiatan && kali == 1;
        mesin.Start(nameof(SusunLaporan), Kunci, Id);
        Assert.Equal("\"selesai\"", (await mesin.RunToEndAsync(Id)).Output);
        Assert.Equal(2, urutan.Count(nama => nama == kegiatan));
    }

    [Theory]
    [InlineData(1, "susun-2019-656549-v1")]
    [InlineData(2, "susun-2019-656549-v1-p2")]
    public void Instans_EachAttempt_HasAnIdOfItsOwn(int percobaan, string id) => Assert.Equal(id, SusunLaporan.Instans(Kunci, percobaan));

    private InMemoryEngine Mesin(FakeTimeProvider? jam = null)
    {
        var pekerja = new DurableWorker().AddOrchestrator<string, string>(nameof(SusunLaporan), () => new SusunLaporan());
        pekerja.AddActivityFunc<string, HasilPeriksa>(nameof(PeriksaPengajuan), (konteks, _) => Jalan(konteks, new HasilPeriksa(ditolak, disahkan)));
        foreach (var nama in new[] { nameof(HitungKinerja), nameof(HitungAnggaran) })
            pekerja.AddActivityFunc<string, string>(nama, (konteks, masukan) => Jalan(konteks, masukan));
        foreach (var nama in new[] { nameof(KirimTautan), nameof(TolakPengajuan) })
            pekerja.AddActivityFunc<string, bool>(nama, (konteks, _) => Jalan(konteks, suratTerkirim(urutan.Count(satu => satu == nama))));
        pekerja.AddActivityFunc<PerintahNaskah, string>(nameof(TulisNaskah), (konteks, masukan) => Jalan(konteks, masukan.Kunci));
        pekerja.AddActivityFunc<string, bool>(nameof(CariLaporan), (konteks, _) => Jalan(konteks, tersimpan()));
        return new InMemoryEngine(pekerja, jam ?? new FakeTimeProvider(new DateTimeOffset(2020, 1, 31, 1, 0, 0, TimeSpan.Zero)));

        Task<T> Jalan<T>(TaskActivityContext konteks, T hasil)
        {
            urutan.Add(konteks.Name);
            return Task.FromResult(hasil);
        }
    }
}
