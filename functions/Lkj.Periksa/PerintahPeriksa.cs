using System.Security.Cryptography;
using Lkj.Domain.Acuan;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.Periksa;

/// <summary>The program: tells whether a PDF is one that was issued, from a signed list and a public key, without a network.</summary>
public static class PerintahPeriksa
{
    /// <summary>The public key that is taken when none is named, in the folder of the program.</summary>
    public const string NamaKunci = "lkj-publik.pem";

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="folder">The folder of the program.</param>
    /// <param name="keluaran">Takes the answer.</param>
    /// <param name="galat">Takes why there is none.</param>
    public static KodeKeluar Jalankan(IReadOnlyList<string> args, string folder, TextWriter keluaran, TextWriter galat)
    {
        if (Argumen.Urai(args) is not { } argumen)
            return Sampaikan(galat, KodeKeluar.TidakJalan, Argumen.CaraPakai);
        try
        {
            return Periksa(argumen, argumen.Kunci ?? Path.Combine(folder, NamaKunci), keluaran, galat);
        }
        catch (Exception masalah) when (masalah is IOException or UnauthorizedAccessException)
        {
            return Sampaikan(galat, KodeKeluar.TidakJalan, $"Berkas belum dapat dibaca: {masalah.Message}");
        }
    }

    private static KodeKeluar Periksa(Argumen argumen, string berkasKunci, TextWriter keluaran, TextWriter galat)
    {
        foreach (var berkas in new[] { argumen.Pdf, argumen.Daftar, berkasKunci })
        {
            if (!File.Exists(berkas))
                return Sampaikan(galat, KodeKeluar.TidakJalan, $"Berkas {berkas} tidak ditemukan.");
        }
        using var kunci = RSA.Create();
        if (!Ambil(kunci, File.ReadAllText(berkasKunci)))
            return Sampaikan(galat, KodeKeluar.TidakJalan, $"Berkas {berkasKunci} bukan kunci publik RSA dalam bentuk PEM.");
        if (DaftarTerbitanJson.Baca(File.ReadAllBytes(argumen.Daftar)) is not { } daftar)
            return Sampaikan(galat, KodeKeluar.DaftarTidakSah, $"Berkas {argumen.Daftar} bukan daftar terbitan. Unduh kembali dari penerbit.");
        if (!daftar.Sah(kunci))
        {
            return Sampaikan(galat, KodeKeluar.DaftarTidakSah, daftar.Kunci == DaftarTerbitan.SidikKunci(kunci)
                ? "Isi daftar tidak cocok dengan tanda tangannya: daftar ini berubah setelah ditandatangani. Unduh kembali dari penerbit."
                : $"Daftar ini ditandatangani dengan kunci lain (sidik {daftar.Kunci}), bukan dengan {berkasKunci} (sidik {DaftarTerbitan.SidikKunci(kunci)}).");
        }

        using var pdf = File.OpenRead(argumen.Pdf);
        var sidik = Convert.ToHexStringLower(SHA256.HashData(pdf));
        var hasil = HasilKeaslian.Periksa(sidik, daftar.Terbitan);
        keluaran.WriteLine(hasil.Kalimat(Nama(hasil.Terbitan)));
        keluaran.WriteLine(Cakupan(daftar.Terbitan));
        keluaran.WriteLine($"Sidik PDF:   {sidik}");
        keluaran.WriteLine($"Sidik kunci: {daftar.Kunci}");
        return hasil.Keadaan switch
        {
            KeadaanKeaslian.Terbaru => KodeKeluar.Terbaru,
            KeadaanKeaslian.Digantikan => KodeKeluar.Digantikan,
            _ => KodeKeluar.TidakTercatat,
        };
    }

    // Only a public key is taken; who has the private one at hand should not carry it about.
    private static bool Ambil(RSA kunci, string pem)
    {
        try
        {
            if (!PemEncoding.TryFind(pem, out var bagian) || pem[bagian.Label] != "PUBLIC KEY")
                return false;
            kunci.ImportFromPem(pem);
            return true;
        }
        catch (Exception masalah) when (masalah is ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    private static string Nama(Terbitan? terbitan) =>
        terbitan is null ? "" : DaftarSatker.Bawaan.Cari(terbitan.Satker, terbitan.Tahun)?.Nama ?? $"satker {terbitan.Satker}";

    private static string Cakupan(IReadOnlyList<Terbitan> terbitan) => terbitan.Count == 0
        ? "Daftar yang dipakai belum memuat terbitan."
        : $"Daftar yang dipakai memuat {Penulisan.Desimal(terbitan.Count)} terbitan, yang terakhir pada {Penulisan.Waktu(terbitan.Max(satu => satu.Terbit), ZonaWaktu.Wib)}. Terbitan sesudah itu belum diketahui.";

    private static KodeKeluar Sampaikan(TextWriter galat, KodeKeluar kode, string pesan)
    {
        galat.WriteLine(pesan);
        return kode;
    }
}
