using System.Text.RegularExpressions;
using Lkj.Domain.Isi;

namespace Lkj.Domain.Pemeriksaan.Tingkat6;

/// <summary>
/// Prose that claims all objectives or targets were reached while the figures say otherwise, or that they were reached on the whole while fewer
/// than half were. Hopes and denials are no claims, and neither is a suggestion.
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
        var kurangDariSeparuh = 2 * bahan.Kinerja.IndikatorTercapai < bahan.Kinerja.JumlahIndikator;
        return
            from narasi in bahan.Pengajuan.Narasi
            where !BukanPernyataan.Contains(narasi.Bagian)
            from kalimat in Kalimat().Split(narasi.Teks.Nilai)
            where Tercapai().IsMatch(kalimat) && !Bukan().IsMatch(kalimat)
            where Semua().IsMatch(kalimat) || (kurangDariSeparuh && (PadaUmumnya().IsMatch(kalimat) || TargetKinerja().IsMatch(kalimat)))
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

    [GeneratedRegex(@"^(?=.*\b(?:sasaran|target|indikator|tujuan)\b).*\b(?:pada umumnya|umumnya|sebagian besar|mayoritas)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PadaUmumnya();

    // A claim about the whole; one about a single indicator names it or its figure.
    [GeneratedRegex(@"^(?!.*(?:\d|\b(?:indikator|persentase|sebagian|beberapa)\b)).*\b(?:program|kegiatan|sasaran|kinerja)\b.*\b(?:mencapai|memenuhi)\s+target\b", RegexOptions.IgnoreCase)]
    private static partial Regex TargetKinerja();

    [GeneratedRegex(@"\b(?:tercapai|dicapai|mencapai|berhasil|terpenuhi|memenuhi|terwujud)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tercapai();

    [GeneratedRegex(@"\b(?:belum|tidak|bukan|tak|agar|supaya|akan|diharapkan|hendaknya|perlu)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bukan();
}
