using System.Text.RegularExpressions;
using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// Prose that claims all objectives or targets were reached while the figures say otherwise. Hopes and denials are no claims, and neither
/// is a suggestion.
/// </summary>
internal static partial class KesimpulanTidakSejalan
{
    public static readonly JenisTemuan Jenis = new("BGN-612", 6, Keparahan.Peringatan, "Pernyataan dalam narasi tidak sejalan dengan angka",
        "Sesuaikan kalimatnya dengan angka; laporan mencetak kesimpulan menurut hitungan.",
        "Kalimat disusun sebelum angkanya selesai, atau disalin dari laporan lain.",
        "Kalimat \"Semua sasaran tercapai\", sedangkan 2 dari 8 indikator mencapai target.");

    private static readonly BagianNarasi[] BukanPernyataan = [BagianNarasi.Saran, BagianNarasi.Rekomendasi, BagianNarasi.Langkah];

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        if (bahan.Kinerja.SemuaTercapai)
            return [];
        return
            from narasi in bahan.Pengajuan.Narasi
            where !BukanPernyataan.Contains(narasi.Bagian)
            from kalimat in Kalimat().Split(narasi.Teks.Nilai)
            where Semua().IsMatch(kalimat) && Tercapai().IsMatch(kalimat) && !Bukan().IsMatch(kalimat)
            select Temuan.Dari(
                Jenis,
                narasi.Teks.Asal,
                Kutipan.Dari(kalimat),
                $"kalimat yang sesuai dengan hitungan: {bahan.Kinerja.IndikatorTercapai} dari {bahan.Kinerja.JumlahIndikator} indikator yang diukur mencapai target, "
                + $"dan {bahan.Kinerja.PerjanjianDiukur} dari {bahan.Kinerja.Perjanjian.Count} indikator Perjanjian Kinerja memiliki realisasi");
    }

    [GeneratedRegex(@"(?<=[.;!?])\s+")]
    private static partial Regex Kalimat();

    [GeneratedRegex(@"\b(?:semua|seluruh|segenap|setiap)\s+(?:\w+\s+){0,2}(?:sasaran|target|indikator|tujuan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Semua();

    [GeneratedRegex(@"\b(?:tercapai|dicapai|mencapai|berhasil|terpenuhi|memenuhi|terwujud)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tercapai();

    [GeneratedRegex(@"\b(?:belum|tidak|bukan|tak|agar|supaya|akan|diharapkan|hendaknya|perlu)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bukan();
}
