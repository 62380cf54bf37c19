using Lkj.Domain.Nilai;

namespace Lkj.App.Surat;

/// <summary>What a mail says of the changes that a new version brings.</summary>
public static class SuratPerubahan
{
    /// <summary>What <c>bentuk</c> asks for at a mailed link to have the whole list.</summary>
    public const string Bentuk = "beda";

    private const int ButirTerbanyak = 5;

    /// <summary>How much differs, which texts, and the reason.</summary>
    public static IEnumerable<string> Paragraf(JawabanBeda beda)
    {
        var isian = beda.Perbedaan.Count(satu => (satu.Baru ?? satu.Lama)!.Rumus is null);
        string[] jumlah = [.. Berapa(isian, "isian"), .. Berapa(beda.Perbedaan.Count - isian, "angka hasil hitungan")];
        var kalimat = jumlah.Length == 0 ? $"Tidak ada angka yang berubah dibandingkan dengan versi {beda.Dari}." : $"Dibandingkan dengan versi {beda.Dari}, {string.Join(" dan ", jumlah)} berubah.";
        yield return beda.Teks.Count == 0 ? kalimat : $"{kalimat} Uraian yang berubah: {string.Join(", ", beda.Teks)}.";
        if (beda.Alasan.Length > 0)
            yield return $"Alasan perubahan: {beda.Alasan}";
        else if (Ada(beda))
            yield return "Alasan perubahan belum dituliskan.";
    }

    /// <summary>The first differences, each with both values and its place.</summary>
    public static IReadOnlyList<string> Butir(JawabanBeda beda)
    {
        // A level with one line has the name and the figures of that line: said twice it would look like a mistake.
        string[] semua = [.. beda.Perbedaan.Select(Butir).Distinct()];
        return [.. semua.Take(ButirTerbanyak), .. Berapa(semua.Length - ButirTerbanyak, "perubahan lain, selengkapnya melalui tautan di bawah ini")];
    }

    /// <summary>The link to the whole list; none when nothing differs.</summary>
    public static IEnumerable<TautanSurat> Tautan(JawabanBeda beda, Uri buka) => Ada(beda) ? [new($"Perbedaan dengan versi {beda.Dari}", new Uri($"{buka}?bentuk={Bentuk}"))] : [];

    private static bool Ada(JawabanBeda beda) => beda.Perbedaan.Count > 0 || beda.Teks.Count > 0;

    private static string Butir(JawabanPerbedaan satu) => (satu switch
    {
        { Lama: null } => $"{satu.Nama}: ditambahkan, {satu.Baru!.Nilai}.",
        { Baru: null } => $"{satu.Nama}: dihapus, semula {satu.Lama.Nilai}.",
        _ => $"{satu.Nama}: dari {satu.Lama.Nilai} menjadi {satu.Baru.Nilai}.",
    }) + ((satu.Baru ?? satu.Lama)!.Tempat is { } tempat ? $" {tempat}." : "");

    private static string[] Berapa(int jumlah, string apa) => jumlah > 0 ? [$"{Penulisan.Desimal(jumlah)} {apa}"] : [];
}
