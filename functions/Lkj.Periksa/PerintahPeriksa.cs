using System.Security.Cryptography;
using Lkj.Domain.Acuan;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.Periksa;

/// <summary>The program: tells whether a PDF is one that was issued, from a signed list and a public key, without a network.</summary>
public static class PerintahPeriksa
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="bawaan">The public key inside the program; null when it was built without.</param>
    /// <param name="folder">The folder of the program.</param>
    /// <param name="keluaran">Takes the answer.</param>
    /// <param name="galat">Takes why there is none.</param>
    public static KodeKeluar Jalankan(IReadOnlyList<string> args, string? bawaan, string folder, TextWriter keluaran, TextWriter galat)
    {
        if (Argumen.Urai(args) is not { } argumen)
            return Sampaikan(galat, KodeKeluar.TidakJalan, Argumen.CaraPakai);
        try
        {
            return Periksa(argumen, bawaan, folder, keluaran, galat);
        }
        catch (Exception masalah) when (masalah is IOException or UnauthorizedAccessException)
        {
            return Sampaikan(galat, KodeKeluar.TidakJalan, $"Berkas belum dapat dibaca: {masalah.Message}");
        }
    }

    private static KodeKeluar Periksa(Argumen argumen, string? bawaan, string folder, TextWriter keluaran, TextWriter galat)
    {
        foreach (var berkas in new[] { argumen.Pdf, argumen.Daftar, argumen.Kunci })
        {
            if (berkas is not null && !File.Exists(berkas))
                return Sampaikan(galat, KodeKeluar.TidakJalan, $"Berkas {berkas} tidak ditemukan.");
        }
        if (KunciPublik.Pilih(argumen.Kunci, bawaan, folder) is not { } publik)
            return Sampaikan(galat, KodeKeluar.TidakJalan, $"Kunci publik penerbit belum ada. Sebutkan berkasnya dengan --kunci, atau letakkan sebagai {KunciPublik.Nama} di samping program ini.");
        using var kunci = RSA.Create();
        if (!Ambil(kunci, publik.Pem))
            return Sampaikan(galat, KodeKeluar.TidakJalan, $"Kunci {publik.Asal} bukan kunci publik RSA dalam bentuk PEM.");
        var dipakai = $"Kunci publik: {publik.Asal}, sidik {DaftarTerbitan.SidikKunci(kunci)}.";
        if (DaftarTerbitanJson.Baca(File.ReadAllBytes(argumen.Daftar)) is not { } daftar)
            return Sampaikan(galat, KodeKeluar.DaftarTidakSah, $"Berkas {argumen.Daftar} bukan daftar terbitan. Unduh kembali dari penerbit.");
        if (!daftar.Sah(kunci))
        {
            return Sampaikan(galat, KodeKeluar.DaftarTidakSah, daftar.Kunci == DaftarTerbitan.SidikKunci(kunci)
                ? $"Isi daftar tidak cocok dengan tanda tangannya: daftar ini berubah setelah ditandatangani. Unduh kembali dari penerbit.\n{dipakai}"
                : $"Daftar ini ditandatangani dengan kunci lain, sidik {daftar.Kunci}.\n{dipakai}");
        }

        using var pdf = File.OpenRead(argumen.Pdf);
        var sidik = Convert.ToHexStringLower(SHA256.HashData(pdf));
        var hasil = HasilKeaslian.Periksa(sidik, daftar.Terbitan);
        keluaran.WriteLine(hasil.Kalimat(Nama(hasil.Terbitan)));
        keluaran.WriteLine(Cakupan(daftar.Terbitan));
        keluaran.WriteLine($"Sidik PDF: {sidik}.");
        keluaran.WriteLine(dipakai);
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
