using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Keaslian;
using Lkj.App.Penerimaan;
using Lkj.App.Penyajian;
using Lkj.App.Rekap;
using Lkj.App.Surat;
using Lkj.Durable;
using Lkj.Storage;
using Lkj.Storage.Acuan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Hasil;
using Lkj.Storage.Jalan;
using Lkj.Storage.Keaslian;
using Lkj.Storage.Pengajuan;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>What the functions are made with.</summary>
public static class LkjServices
{
    /// <summary>Registers all services. Settings are read here, so that a wrong one ends the start with its name.</summary>
    public static void AddLkj(this IServiceCollection services, IConfiguration configuration)
    {
        var pengaturan = Pengaturan.Baca(configuration);
        services.AddSingleton(pengaturan);
        services.AddSingleton(pengaturan.Surat);
        services.AddSingleton(TimeProvider.System);
        services.ConfigureHttpJsonOptions(json => JawabanJson.Configure(json.SerializerOptions));

        services.AddSingleton(_ => StorageClients.FromSettings(name => configuration[name]));
        services.AddSingleton<StorageSetup>();
        services.AddHostedService<StoragePreparation>();
        services.AddSingleton<MentahStore>();
        services.AddSingleton<UnggahanStore>();
        services.AddSingleton<AntreanUnggahan>();
        services.AddSingleton<PengajuanStore>();
        services.AddSingleton<LangkahStore>();
        services.AddSingleton<JalanStore>();
        services.AddSingleton<AntreanMulai>();
        services.AddSingleton<HasilStore>();
        services.AddSingleton<PeriksaStore>();
        services.AddSingleton<NaskahStore>();
        services.AddSingleton<LaporanStore>();
        services.AddSingleton<TerbitanStore>();
        services.AddSingleton<KontakStore>();
        services.AddSingleton<DaftarSatkerStore>();
        services.AddSingleton<TautanStore>();
        services.AddSingleton<SuratLedger>();

        services.AddSingleton<PenerimaBerkas>();
        services.AddSingleton<PembacaKeadaan>();
        services.AddSingleton<PembandingPengajuan>();
        services.AddSingleton<Giliran>();
        services.AddSingleton<PenyajiLaporan>();
        services.AddSingleton<PengesahLaporan>();
        services.AddSingleton<KunciPenerbit>();
        services.AddSingleton<PenyajiTemuan>();
        services.AddSingleton<PembacaRekap>();
        services.AddSingleton<PenyajiRekap>();
        services.AddSingleton<PenerbitRekap>();
        services.AddSingleton<BukuAlamat>();
        services.AddSingleton<PengirimSurat>();
        services.AddSingleton<PenerbitTautan>();
        services.AddSingleton<IMailTransport>(provider =>
            pengaturan.Surat.SmtpHost is null ? new FolderTransport(pengaturan.Surat) : new SmtpTransport(pengaturan.Surat, provider.GetRequiredService<ILogger<SmtpTransport>>()));

        services.AddSingleton<DurableTaskClients>();
        services.AddSingleton<IJagaan, JagaanPengajuan>();
        services.AddSingleton<IJagaan, JagaanAkhirTahun>();
        services.AddSingleton<PenjagaMacet>();
        services.AddSingleton(provider => new DurableWorker().AddSusunLaporan(provider).AddAkhirTahun(provider));
    }
}
