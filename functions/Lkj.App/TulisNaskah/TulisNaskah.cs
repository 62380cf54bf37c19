using Lkj.Domain;
using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>Activity: puts the report's content as a blob, which starts <see cref="RenderLaporan"/>. Written again, it starts it again.</summary>
public sealed class TulisNaskah(PengajuanStore pengajuan, HasilStore hasil, NaskahStore naskah, Pengaturan pengaturan) : TaskActivity<PerintahNaskah, string>
{
    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskActivityContext context, PerintahNaskah input)
    {
        var kunci = KunciVersi.Urai(input.Kunci);
        var catatan = await pengajuan.GetAsync(kunci);
        var isi = await pengajuan.ReadIsiAsync(catatan, CancellationToken.None);
        var laporan = PenyusunIsi.Susun(
            isi.Pengajuan,
            kunci.Versi,
            catatan.Sidik,
            Ada(await hasil.ReadKinerjaAsync(kunci, CancellationToken.None)),
            Ada(await hasil.ReadAnggaranAsync(kunci, CancellationToken.None)),
            Ada(await hasil.ReadTemuanAsync(kunci, CancellationToken.None)));
        await naskah.WriteAsync(kunci, new Naskah(input.Instans, laporan, pengaturan.AlamatPeriksa, pengaturan.UkuranKertas, catatan.Pengesahan), CancellationToken.None);
        return input.Kunci;

        T Ada<T>(T? nilai)
            where T : class => nilai ?? throw new InvalidOperationException($"Submission {kunci} lacks its {typeof(T).Name}.");
    }
}
