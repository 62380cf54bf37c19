using Lkj.App.Host;
using Lkj.Durable;

namespace Lkj.App;

/// <summary>All functions of the app; each answers in its own folder, beside its <c>function.json</c>.</summary>
public static class LkjFunctions
{
    /// <summary>Maps the functions: those of people under <c>/api</c>, those of the host under their names.</summary>
    public static void MapFunctions(this IEndpointRouteBuilder app)
    {
        UnggahRealisasi.Map(app);
        HalamanSatker.Map(app);
        StatusPengajuan.Map(app);
        UnduhTemplat.Map(app);
        TemuanPengajuan.Map(app);
        HasilUnggahan.Map(app);
        Skema.Map(app);
        OpenApi.Map(app);
        AsalPengajuan.Map(app);
        BedaVersi.Map(app);
        LaporanSatker.Map(app);
        SahkanLaporan.Map(app);
        SahkanMelaluiTautan.Map(app);
        Unduh.Map(app);
        PeriksaLaporan.Map(app);
        DaftarLaporan.Map(app);
        KunciDaftar.Map(app);
        RekapLaporan.Map(app);
        Sehat.Map(app);
        KelolaKontak.Map(app);
        KelolaSatker.Map(app);
        CabutTautan.Map(app);
        MulaiAkhirTahun.Map(app);
        JadwalAkhirTahun.Map(app);
        TerimaUnggahan.Map(app);
        MulaiSusun.Map(app);
        RenderLaporan.Map(app);
        PeriksaMacet.Map(app);
        HapusPeriksa.Map(app);
        app.MapDurable();
    }

    /// <summary>Registers the orchestrator with its activities.</summary>
    public static DurableWorker AddSusunLaporan(this DurableWorker worker, IServiceProvider services) => worker
        .AddOrchestrator<SusunLaporan, string, string>()
        .AddActivity<PeriksaPengajuan, string, HasilPeriksa>(services)
        .AddActivity<HitungKinerja, string, string>(services)
        .AddActivity<HitungAnggaran, string, string>(services)
        .AddActivity<TulisNaskah, PerintahNaskah, string>(services)
        .AddActivity<CariLaporan, string, bool>(services)
        .AddActivity<KirimTautan, string, bool>(services)
        .AddActivity<TolakPengajuan, string, bool>(services);

    /// <summary>Registers the orchestrator of the year-end with its activities.</summary>
    public static DurableWorker AddAkhirTahun(this DurableWorker worker, IServiceProvider services) => worker
        .AddOrchestrator<AkhirTahun, string, string>()
        .AddActivity<DaftarProvinsi, string, string[]>(services)
        .AddActivity<MintaLaporan, PerintahRekap, int>(services)
        .AddActivity<HitungTerbuka, PerintahRekap, int>(services)
        .AddActivity<KirimRekap, PerintahRekap, bool>(services)
        .AddActivity<TutupAkhirTahun, string, string>(services);
}
