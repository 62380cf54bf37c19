using System.Collections.Concurrent;
using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;
using Lkj.Storage.Acuan;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Rekap;

/// <summary>Gathers the figures of the versions in force of a year and rolls them up.</summary>
public sealed class PembacaRekap(PengajuanStore pengajuan, HasilStore hasil, DaftarSatkerStore satker)
{
    private const int Sekaligus = 16;

    /// <summary>The recap of a province, or of the nation where none is named; null when there is no such province in that year.</summary>
    public async Task<HasilRekap?> BacaAsync(KodeSatker? provinsi, TahunAnggaran tahun, CancellationToken cancellation) =>
        provinsi is { } kode ? await ProvinsiAsync(kode, tahun, cancellation) : await NasionalAsync(tahun, cancellation);

    /// <summary>The recap of the nation.</summary>
    public async Task<HasilRekap> NasionalAsync(TahunAnggaran tahun, CancellationToken cancellation) =>
        PengelompokRekap.Nasional(await satker.ReadAsync(cancellation), tahun, await BacaAsync(await pengajuan.ListInForceAsync(tahun, cancellation), cancellation));

    /// <summary>The recap of a province by the code of its office; null when there is no such office in that year.</summary>
    public async Task<HasilRekap?> ProvinsiAsync(KodeSatker provinsi, TahunAnggaran tahun, CancellationToken cancellation)
    {
        var daftar = await satker.ReadAsync(cancellation);
        var anggota = daftar.DiProvinsi(provinsi, tahun).Select(satu => satu.Kode).ToHashSet();
        var berlaku = (await pengajuan.ListInForceAsync(tahun, cancellation)).Where(kunci => anggota.Contains(kunci.Laporan.Satker));
        return PengelompokRekap.Provinsi(daftar, tahun, provinsi, await BacaAsync(berlaku, cancellation));
    }

    private async Task<IReadOnlyCollection<LaporanMasuk>> BacaAsync(IEnumerable<KunciVersi> berlaku, CancellationToken cancellation)
    {
        var laporan = new ConcurrentBag<LaporanMasuk>();
        await Parallel.ForEachAsync(berlaku, new ParallelOptions { MaxDegreeOfParallelism = Sekaligus, CancellationToken = cancellation }, async (kunci, batal) =>
            laporan.Add(LaporanMasuk.Dari(
                kunci.Laporan.Satker, kunci.Versi, Ada(kunci, await hasil.ReadKinerjaAsync(kunci, batal)), Ada(kunci, await hasil.ReadAnggaranAsync(kunci, batal))) with
                {
                    Disahkan = (await pengajuan.GetAsync(kunci, batal)).Pengesahan is not null,
                }));
        return laporan;
    }

    // A version comes into force after its figures were stored.
    private static T Ada<T>(KunciVersi kunci, T? nilai)
        where T : class => nilai ?? throw new InvalidOperationException($"Submission {kunci} lacks its {typeof(T).Name}.");
}
