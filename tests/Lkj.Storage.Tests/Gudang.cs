using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;
using Lkj.Tests;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.Storage.Tests;

/// <summary>An empty storage of a test's own, and small things to put into it.</summary>
internal sealed class Gudang
{
    public static readonly KunciLaporan OganIlir2019 = new(new KodeSatker("656549"), new TahunAnggaran(2019));

    public StorageClients Clients { get; private init; } = null!;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2020, 1, 31, 1, 0, 0, TimeSpan.Zero));

    public PengajuanStore Pengajuan => new(Clients, Time);

    public static async Task<Gudang> BaruAsync(Azurite azurite)
    {
        var gudang = new Gudang { Clients = StorageClients.FromConnectionString(azurite.NewAccount()) };
        await new StorageSetup(gudang.Clients).EnsureAsync(TestContext.Current.CancellationToken);
        return gudang;
    }

    public Task<HasilTambah> TambahAsync(string isiBerkas, int barisAnggaran = 1)
    {
        var sidik = Sidik.Dari(isiBerkas);
        return Pengajuan.AddAsync(OganIlir2019, sidik, [new BerkasTersimpan("realisasi.xlsx", sidik)], Isi(barisAnggaran), TestContext.Current.CancellationToken);
    }

    public static IsiPengajuan Isi(int barisAnggaran, string narasi = "Kegiatan berjalan sesuai rencana.")
    {
        var asal = new Asal("realisasi.xlsx", "Anggaran", "E17", "Pagu");
        var identitas = new Identitas(
            new KodeSatker("656549"), "KPU Kabupaten Ogan Ilir", new KodeSatker("654336"), new TahunAnggaran(2019), "Indralaya", new DateOnly(2020, 1, 31),
            "Sekretaris", "Nama", new Isian<string>("123", "123", asal), null, ZonaWaktu.Wib);
        var baris = Enumerable.Range(1, barisAnggaran).Select(nomor => new BarisAnggaran(
            null, null, Teks($"Kegiatan {nomor}"), null, new Isian<Volume>(new Volume(2, "laporan"), "2 laporan", asal), null,
            new Isian<Rupiah>(new Rupiah(9_007_199_254_740_993), "9.007.199.254.740.993", asal), new Isian<Rupiah>(Rupiah.Nol, "-", asal), new Isian<decimal>(89.890m, "89,890", asal)));
        return new IsiPengajuan(
            new Domain.Isi.Pengajuan(identitas, [], [], [], [], [], [.. baris], [], [], [new Narasi(BagianNarasi.Kesimpulan, Teks(narasi))], []),
            [new Temuan("ISI-301", 3, Keparahan.Peringatan, "Judul", asal, "1.234", "angka", "Periksa.")]);

        Isian<string> Teks(string teks) => new(teks, teks, asal);
    }
}
