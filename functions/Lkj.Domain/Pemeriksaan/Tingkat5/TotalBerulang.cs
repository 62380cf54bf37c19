using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pemeriksaan.Tingkat5;

/// <summary>A total without a name, or one that repeats another: added to the lines it would count everything twice.</summary>
internal static class TotalBerulang
{
    public static readonly JenisTemuan Jenis = new("BRS-507", 5, Keparahan.Catatan, "Baris jumlah tanpa nama atau berulang",
        "Beri nama pada baris jumlah dan cantumkan satu kali saja.",
        "Jumlah dicantumkan dua kali, atau baris jumlah tidak diberi nama.",
        "Dua baris Rp 28.195.773.000 di lembar Total Anggaran.");

    public static IEnumerable<Temuan> Periksa(BahanPeriksa bahan)
    {
        var pertama = new Dictionary<(Rupiah, Rupiah), TotalTercetak>();
        foreach (var total in bahan.Pengajuan.TotalAnggaran)
        {
            if (total.Uraian is null)
                yield return Temuan.Dari(Jenis, total.Pagu.Asal, $"{total.Pagu.Nilai.DenganRp()} tanpa nama", "nama yang menerangkan apa yang dijumlahkan");
            if (!pertama.TryAdd((total.Pagu.Nilai, total.Realisasi.Nilai), total))
                yield return Temuan.Dari(
                    Jenis,
                    total.Pagu.Asal,
                    $"{total.Pagu.Nilai.DenganRp()} untuk kedua kalinya",
                    $"satu baris jumlah; yang sama ada di sel {pertama[(total.Pagu.Nilai, total.Realisasi.Nilai)].Pagu.Asal.Sel}");
        }
    }
}
