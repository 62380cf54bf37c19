using Lkj.Domain.Kinerja;
using System.Text.RegularExpressions;

namespace Lkj.Domain.Pemeriksaan.Tingkat4;

/// <summary>An indicator that states an intent and names nothing that can be counted.</summary>
internal static partial class IndikatorBukanUkuran
{
    public static readonly JenisTemuan Jenis = new("KLM-416", 4, Keparahan.Catatan, "Indikator berupa pernyataan, belum berupa ukuran",
        "Sebutkan apa yang diukur, misalnya persentase, jumlah, indeks, atau nilai.",
        "Indikator dirumuskan seperti tujuan.",
        "Indikator \"Meningkatnya partisipasi pemilih\".");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan) =>
        from baris in new[] { bahan.Pengajuan.Rkt, bahan.Pengajuan.PerjanjianKinerja, bahan.Pengajuan.Iku, bahan.Pengajuan.Pengukuran }.SelectMany(tabel => tabel)
        where new NamaIndikator(baris.Indikator.Nilai).DiawaliPerubahan && !KataUkur().IsMatch(baris.Indikator.Nilai)
        select Temuan.Dari(Jenis, baris.Indikator.Asal, Kutipan.Dari(baris.Indikator.Nilai), "rumusan yang menyebut ukurannya");

    [GeneratedRegex(@"\b(persentase|presentase|prosentase|persen|jumlah|banyaknya|tingkat|indeks|nilai|rasio|skor|opini|predikat|angka|frekuensi|cakupan|rata-rata)\b|%", RegexOptions.IgnoreCase)]
    private static partial Regex KataUkur();
}
