using Lkj.Domain;
using Lkj.Durable;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App;

/// <summary>
/// Activity: puts the report's content as a blob, which starts <see cref="RenderLaporan"/>. What was approved has the content of its draft.
/// Written again, it starts it again.
/// </summary>
public sealed class TulisNaskah(PengajuanStore pengajuan, HasilStore hasil, NaskahStore naskah, Pengaturan pengaturan) : TaskActivity<PerintahNaskah, string>
{
    /// <inheritdoc/>
    public override async Task<string> RunAsync(TaskActivityContext context, PerintahNaskah input)
    {
        var kunci = KunciVersi.Urai(input.Kunci);
        var catatan = await pengajuan.GetAsync(kunci);
        var isi = catatan.Pengesahan is { } pengesahan
            ? Ada(await naskah.ReadAsync(kunci, CancellationToken.None), kunci) with { Instans = input.Instans, Pengesahan = pengesahan }
            : new Naskah(input.Instans, await SusunAsync(catatan), pengaturan.AlamatPeriksa, pengaturan.UkuranKertas);
        await naskah.WriteAsync(kunci, isi, CancellationToken.None);
        return input.Kunci;
    }

    private async Task<IsiLaporan> SusunAsync(CatatanVersi catatan) => PenyusunIsi.Susun(
        (await pengajuan.ReadIsiAsync(catatan, CancellationToken.None)).Pengajuan,
        catatan.Kunci.Versi,
        catatan.Sidik,
        Ada(await hasil.ReadKinerjaAsync(catatan.Kunci, CancellationToken.None), catatan.Kunci),
        Ada(await hasil.ReadAnggaranAsync(catatan.Kunci, CancellationToken.None), catatan.Kunci),
        Ada(await hasil.ReadTemuanAsync(catatan.Kunci, CancellationToken.None), catatan.Kunci));

    private static T Ada<T>(T? nilai, KunciVersi kunci)
        where T : class => nilai ?? throw new InvalidOperationException($"Submission {kunci} lacks its {typeof(T).Name}.");
}
