using Lkj.App.Halaman;
using Lkj.App.Host;
using Lkj.App.Penerimaan;
using Lkj.App.Surat;
using Lkj.Domain.Nilai;
using Lkj.Ingest;
using Lkj.Storage;
using Lkj.Storage.Acuan;
using Lkj.Storage.Berkas;
using Lkj.Storage.Hasil;
using Lkj.Storage.Kunci;
using Lkj.Storage.Surat;

namespace Lkj.App;

/// <summary>
/// Queue function: takes in a file that was put into the container as <c>unggahan/{tahun}/{kode}/{berkas}</c>, and answers beside it with
/// <c>hasil/…/{berkas}.hasil.json</c> and, when it was refused, the workbook of findings. The size in the event is asked first, so that a huge blob is refused without being read.
/// The blob's metadata <c>alasan</c> say why a new version is sent.
/// </summary>
public sealed class TerimaUnggahan(
    PenerimaBerkas penerima, UnggahanStore unggahan, PeriksaStore periksa, BukuAlamat alamat, PengirimSurat pengirim, PenerbitTautan penerbit, DaftarSatkerStore satker,
    Pengaturan pengaturan)
{
    /// <summary>Maps the function.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/{nameof(TerimaUnggahan)}", async (HttpRequest request, IServiceProvider services) =>
    {
        var pesan = (await Invocation.ReadAsync(request)).QueueText("pesan");
        if (PeristiwaUnggahan.Baca(pesan) is { } peristiwa && await ActivatorUtilities.CreateInstance<TerimaUnggahan>(services).RunAsync(peristiwa, request.HttpContext.RequestAborted) is { } jeda)
            await services.GetRequiredService<AntreanUnggahan>().SendAsync(pesan, jeda, request.HttpContext.RequestAborted);
        return InvocationResults.Done();
    });

    /// <summary>
    /// Takes in the blob of an event. The same event twice comes to the same. Null when it is done with; how long it waits when only the mail is left to
    /// send, and the mail server is away.
    /// </summary>
    public async Task<TimeSpan?> RunAsync(PeristiwaUnggahan peristiwa, CancellationToken cancellation)
    {
        if (peristiwa.Nama.Split('/') is not [var tahun, var kode, { Length: > 0 } berkas] || !KunciLaporan.TryUrai(kode, tahun, out var laporan))
        {
            await JawabAsync(peristiwa, JawabanUnggah.TidakDibaca("Letak berkas belum sesuai. Simpan sebagai unggahan/{tahun}/{kode satker}/{nama berkas}.", []), cancellation);
            return null;
        }

        var isi = peristiwa.Ukuran > pengaturan.UnggahMaksimum ? new BerkasUnggahan(null) : await unggahan.ReadAsync(peristiwa.Nama, pengaturan.UnggahMaksimum, cancellation);
        // Taken away again before it was read: there is nothing to answer to.
        if (isi is null)
            return null;
        if (isi.Content is null)
        {
            var besar = Penolakan.TerlaluBesar(pengaturan.Batas.TerlaluBesar(berkas, Math.Max(peristiwa.Ukuran, pengaturan.UnggahMaksimum + 1L)));
            return await TolakAsync(peristiwa, laporan, Sidik.Dari($"{peristiwa.Nama}|{peristiwa.Etag}"), besar.Temuan, null, cancellation);
        }

        if (isi.Alasan.Length > Penolakan.AlasanTerpanjang)
        {
            await JawabAsync(peristiwa, JawabanUnggah.TidakDibaca(Penolakan.AlasanTerlaluPanjang.Pesan, []), cancellation);
            return null;
        }
        var hasil = await penerima.TerimaAsync(laporan, [new BerkasMasuk(berkas, isi.Content)], isi.Alasan, cancellation);
        if (hasil.Periksa is not { } catatan)
        {
            // It gets the mail of its outcome later.
            await JawabAsync(peristiwa, JawabanUnggah.Dari(hasil), cancellation);
            return null;
        }
        if (await periksa.ReadBukuAsync(catatan.Kunci, cancellation) is { } buku)
            await unggahan.AnswerAsync(peristiwa.Nama, buku, cancellation);
        return await TolakAsync(peristiwa, laporan, catatan.Kunci.Sidik, hasil.Temuan, catatan, cancellation);
    }

    private Task JawabAsync(PeristiwaUnggahan peristiwa, JawabanUnggah jawaban, CancellationToken cancellation) =>
        unggahan.AnswerAsync(peristiwa.Nama, StorageJson.Write(jawaban), cancellation);

    private async Task<TimeSpan?> TolakAsync(
        PeristiwaUnggahan peristiwa, KunciLaporan laporan, string sidik, IReadOnlyList<Domain.Pemeriksaan.Temuan> temuan, CatatanPeriksa? catatan, CancellationToken cancellation)
    {
        var jawaban = catatan is null ? JawabanUnggah.TidakDibaca(temuan[0].ToString(), temuan) : JawabanUnggah.Dari(catatan);
        await JawabAsync(peristiwa, jawaban, cancellation);
        var kepada = await alamat.UntukAsync(laporan, identitas: null, cancellation);
        if (kepada.Alamat.Count == 0)
            return null;
        var kantor = await satker.FindAsync(laporan, cancellation);
        var surel = $"{laporan}-{sidik}-tidak-terbaca";
        if (await pengirim.KirimAsync(surel, kepada.Alamat, SusunAsync, cancellation))
            return null;
        var jeda = await pengirim.TungguAsync(surel, cancellation);
        if (jeda is null)
            await JawabAsync(peristiwa, jawaban with { Pesan = $"{jawaban.Pesan} Surat pemberitahuan tentang berkas ini belum terkirim karena server surel terlalu lama tidak dapat dihubungi." }, cancellation);
        return jeda;

        async Task<IsiSurat> SusunAsync(CatatanSurat surat) => SuratHasil.TidakTerbaca(
            laporan,
            Sebutan.Kantor(kantor, laporan.Satker),
            peristiwa.Nama.Split('/')[^1],
            temuan,
            catatan is null ? null : (await penerbit.TerbitkanAsync(surat, catatan.Kunci.ToString(), cancellation)).Buka,
            catatan is null ? "" : Penulisan.Waktu(catatan.Kedaluwarsa, kantor?.Zona ?? ZonaWaktu.Wib),
            kepada.Keterangan);
    }
}
