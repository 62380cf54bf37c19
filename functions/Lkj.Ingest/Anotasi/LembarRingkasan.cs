using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Anotasi;

/// <summary>The sheet that says how many findings there are, what to do first, and which repairs there are, first repair first.</summary>
internal static class LembarRingkasan
{
    public static readonly IReadOnlyList<string> Judul = ["Ringkasan pemeriksaan"];

    private static readonly double[] Lebar = [14, 11, 36, 34, 9, 50, 60];

    public static void Tulis(WorksheetPart bagian, IsiTemuan isi, GayaAnotasi gaya, IReadOnlyCollection<string> lembar)
    {
        var kertas = new Kertas(gaya, Lebar);
        kertas.Baris([(Judul[0], gaya.Judul)]);
        kertas.Baris([($"Berkas: {isi.Berkas}", gaya.Kalimat)]);
        kertas.Baris([(SaranTemuan.Dari(isi.Temuan), gaya.Kalimat)]);
        if (lembar.Count > 0)
            kertas.Baris([("Sel yang bertemuan diberi warna dan komentar. Berkas ini dapat langsung diperbaiki dan diunggah kembali; lembar Ringkasan dan Temuan tidak dibaca.", gaya.Kalimat)]);

        kertas.Baris([]);
        kertas.Baris([("Keparahan", gaya.Kepala), ("Jumlah", gaya.Kepala), ("Artinya", gaya.Kepala)]);
        foreach (var keparahan in Enum.GetValues<Keparahan>())
            kertas.Baris([(keparahan.ToString(), gaya.Sel[keparahan]), (Angka(isi.Temuan.Count(satu => satu.Keparahan == keparahan)), gaya.Teks), (Arti(keparahan), gaya.Teks)]);

        var kelompok = KelompokTemuan.Kelompokkan(isi.Temuan);
        if (kelompok.Count > 0)
            Perbaikan(kertas, kelompok, gaya, lembar);
        kertas.Tulis(bagian, barisBeku: 0, saring: 0, terpilih: true);
    }

    private static void Perbaikan(Kertas kertas, IReadOnlyList<KelompokTemuan> kelompok, GayaAnotasi gaya, IReadOnlyCollection<string> lembar)
    {
        kertas.Baris([]);
        kertas.Baris([($"Urutan perbaikan: {Angka(kelompok.Count)} hal", gaya.Judul)]);
        kertas.Baris([.. new[] { "Keparahan", "Kode", "Temuan", "Tempat", "Jumlah", "Tindakan", "Contoh" }.Select(teks => (teks, gaya.Kepala))]);
        foreach (var satu in kelompok)
        {
            var tujuan = Kertas.Tujuan(satu.Tempat, lembar);
            kertas.Baris(
            [
                (satu.Keparahan.ToString(), gaya.Sel[satu.Keparahan]),
                (satu.Kode, gaya.Teks),
                (satu.Judul, gaya.Teks),
                (satu.Tempat?.ToString() ?? "Seluruh berkas", tujuan is null ? gaya.Teks : gaya.Tautan),
                (Angka(satu.Jumlah), gaya.Teks),
                (satu.Tindakan, gaya.Teks),
                (string.Join('\n', satu.Contoh.Select(Contoh).Where(teks => teks.Length > 0)), gaya.Teks),
            ]);
            kertas.Tautkan(4, tujuan);
        }
    }

    private static string Contoh(Temuan temuan) => string.Join(' ', new[]
    {
        temuan.Tempat is { Sel.Length: > 0 } tempat ? $"{tempat.Sel}:" : "",
        temuan.Dibaca.Length > 0 ? $"tertulis {temuan.Dibaca}." : "",
        temuan.Diharapkan.Length > 0 ? $"Diharapkan: {temuan.Diharapkan}." : "",
    }.Where(bagian => bagian.Length > 0));

    private static string Arti(Keparahan keparahan) => keparahan switch
    {
        Keparahan.Galat => "Perlu diperbaiki sebelum laporan dapat disusun.",
        Keparahan.Peringatan => "Perlu diperbaiki atau dijelaskan.",
        _ => "Untuk diketahui.",
    };

    private static string Angka(int jumlah) => jumlah.ToString(CultureInfo.InvariantCulture);
}
