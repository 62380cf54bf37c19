using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pelacakan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// HTTP function: where the figures of a submission come from. <c>angka</c> asks for one by its address (with those that it was computed
/// from) or for all of a row by that of the row; without it all are listed. A program gets JSON, a browser a page.
/// </summary>
public static class AsalPengajuan
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/api/satker/{kode}/{tahun}/asal/{versi:int}", People.Read, RunAsync);

    private static async Task<IResult> RunAsync(
        string kode, string tahun, int versi, string? angka, HttpRequest request, PengajuanStore pengajuan, CancellationToken cancellation)
    {
        if (!KunciLaporan.TryUrai(kode, tahun, out var laporan))
            return People.WrongPath();
        if (await pengajuan.FindAsync(laporan.Versi(versi), cancellation) is not { } catatan)
            return People.NotThere("Versi ini belum ada.");
        var semua = PelacakAsal.Lacak((await pengajuan.ReadIsiAsync(catatan, cancellation)).Pengajuan);
        var diminta = angka is null ? semua : Bersama(angka, semua);
        if (diminta.Count == 0)
            return People.NotThere("Angka dengan alamat ini tidak ada dalam versi ini.");
        var jawaban = new JawabanAsal(versi, AturanKinerja.Untuk(laporan.Tahun).Nama, [.. diminta.Select(satu => JawabanAngka.Untuk(satu, catatan.Berkas))]);
        return request.WantsPage() ? PageResult.Of(HalamanAsal.Tulis(laporan, jawaban, request)) : Results.Json(jawaban);
    }

    // A figure, or the figures of a row, and, step by step, all that they were computed from.
    private static List<AsalAngka> Bersama(string alamat, IReadOnlyList<AsalAngka> semua)
    {
        var menurutAlamat = semua.ToDictionary(satu => satu.Alamat);
        var hasil = new List<AsalAngka>();
        var antrean = new Queue<string>([alamat, .. semua.Select(satu => satu.Alamat).Where(satu => satu.StartsWith($"{alamat}/", StringComparison.Ordinal))]);
        var dilihat = new HashSet<string>();
        while (antrean.TryDequeue(out var berikut))
        {
            if (!dilihat.Add(berikut) || !menurutAlamat.TryGetValue(berikut, out var satu))
                continue;
            hasil.Add(satu);
            foreach (var dari in satu.Dari)
                antrean.Enqueue(dari);
        }
        return hasil;
    }
}
