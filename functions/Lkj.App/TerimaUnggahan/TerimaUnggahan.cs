using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.App.Surat;
using Lkj.Ingest;
using Lkj.Storage;
using Lkj.Storage.Acuan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Kunci;

namespace Lkj.App;

/// <summary>
/// Queue function: takes in a file that was put into the container as <c>unggahan/{tahun}/{kode}/{berkas}</c>, and answers beside it with
/// <c>hasil/…/{berkas}.hasil.json</c>. The size in the event is asked first, so that a huge blob is refused without being read.
/// </summary>
public sealed class TerimaUnggahan(PenerimaBerkas penerima, UnggahanStore unggahan, BukuAlamat alamat, PengirimSurat pengirim, DaftarSatkerStore satker, Pengaturan pengaturan)
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(TerimaUnggahan)}", async (HttpRequest request, IServiceProvider services) =>
    {
        if (PeristiwaUnggahan.Baca((await Invocation.ReadAsync(request)).QueueText("pesan")) is { } peristiwa)
            await ActivatorUtilities.CreateInstance<TerimaUnggahan>(services).RunAsync(peristiwa, request.HttpContext.RequestAborted);
        return InvocationResults.Done();
    });

    /// <summary>Takes in the blob of an event. The same event twice comes to the same.</summary>
    public async Task RunAsync(PeristiwaUnggahan peristiwa, CancellationToken cancellation)
    {
        if (peristiwa.Nama.Split('/') is not [var tahun, var kode, { Length: > 0 } berkas] || !KunciLaporan.TryUrai(kode, tahun, out var laporan))
        {
            await JawabAsync(peristiwa, new JawabanUnggah("Letak berkas belum sesuai. Simpan sebagai unggahan/{tahun}/{kode satker}/{nama berkas}.", null, null, []), cancellation);
            return;
        }

        var isi = peristiwa.Ukuran > pengaturan.UnggahMaksimum ? new BerkasUnggahan(null) : await unggahan.ReadAsync(peristiwa.Nama, pengaturan.UnggahMaksimum, cancellation);
        // Taken away again before it was read: there is nothing to answer to.
        if (isi is null)
            return;
        if (isi.Content is null)
        {
            await JawabAsync(peristiwa, new JawabanUnggah(Penolakan.TerlaluBesar(pengaturan.UnggahMaksimum).Pesan, null, null, []), cancellation);
            await KabariAsync(laporan, berkas, Sidik.Dari($"{peristiwa.Nama}|{peristiwa.Etag}"), [], Penolakan.TerlaluBesar(pengaturan.UnggahMaksimum).Pesan, cancellation);
            return;
        }

        var hasil = await penerima.TerimaAsync(laporan, [new BerkasMasuk(berkas, isi.Content)], cancellation);
        await JawabAsync(peristiwa, JawabanUnggah.Dari(hasil, periksa: false), cancellation);
        // A file that was taken in gets the mail of its outcome later.
        if (hasil.Pengajuan is null)
            await KabariAsync(laporan, berkas, Sidik.Dari(isi.Content), hasil.Temuan, "", cancellation);
    }

    private Task JawabAsync(PeristiwaUnggahan peristiwa, JawabanUnggah jawaban, CancellationToken cancellation) =>
        unggahan.AnswerAsync(peristiwa.Nama, StorageJson.Write(jawaban), cancellation);

    private async Task KabariAsync(
        KunciLaporan laporan, string berkas, string sidik, IReadOnlyList<Domain.Pemeriksaan.Temuan> temuan, string sebab, CancellationToken cancellation)
    {
        var kepada = await alamat.UntukAsync(laporan, identitas: null, cancellation);
        if (kepada.Alamat.Count == 0)
            return;
        var kantor = Sebutan.Kantor(await satker.FindAsync(laporan, cancellation), laporan.Satker);
        var keterangan = string.Join(' ', new[] { sebab, kepada.Keterangan }.Where(teks => teks.Length > 0));
        await pengirim.KirimAsync(
            $"{laporan}-{sidik}-tidak-terbaca", kepada.Alamat, _ => Task.FromResult(SuratHasil.TidakTerbaca(laporan, kantor, berkas, temuan, keterangan)), cancellation);
    }
}
