using System.Text.RegularExpressions;
using Lkj.Domain.Isi;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;

namespace Lkj.Ingest.Penyusunan;

/// <summary>
/// Makes the budget lines and the printed totals. A total that stands among the lines is set apart and remarked on: adding it would
/// double the budget.
/// </summary>
internal static partial class PenyusunAnggaran
{
    public static (IReadOnlyList<BarisAnggaran> Baris, IReadOnlyList<TotalTercetak> Total) Susun(
        IReadOnlyList<BarisLembar> anggaran, IReadOnlyList<BarisLembar> total)
    {
        var baris = new List<int>(anggaran.Count);
        var tercetak = new List<TotalTercetak>();
        var pemeriksa = anggaran.Count > 0 ? new PemeriksaAnggaran(anggaran[0].Lembar) : null;
        for (var letak = 0; letak < anggaran.Count; letak++)
        {
            var satu = anggaran[letak];
            if (pemeriksa!.PastiBaris(satu))
                baris.Add(letak);
            else if (BukanBaris(satu))
                satu.Catat(JenisIsi.BarisDilewati, "uraian", Rapi.Teks(satu.Teks("uraian")) is { Length: > 0 } uraian ? $"\"{uraian}\"" : "", "");
            else if (BarisJumlah(satu, terakhir: letak == anggaran.Count - 1))
            {
                satu.Catat(JenisIsi.BarisJumlah, "uraian", Rapi.Teks(satu.Teks("uraian")) is { Length: > 0 } label ? $"\"{label}\"" : "baris terakhir tanpa uraian", "");
                Tambah(tercetak, SusunTotal(satu));
            }
            else if (pemeriksa.Periksa(satu))
            {
                baris.Add(letak);
            }
        }

        foreach (var satu in total.Where(satu => satu.Terisi("pagu") || satu.Terisi("realisasi")))
            Tambah(tercetak, SusunTotal(satu));
        return (new DaftarTertunda<BarisAnggaran>(baris.Count, () => [.. baris.Select(letak => SusunBaris(anggaran[letak].Diam()))]), tercetak);
    }

    // A heading between the lines has text alone; a signature under the table has neither text nor amounts.
    private static bool BukanBaris(BarisLembar baris)
    {
        if (baris.Terisi("nomor") || baris.Terisi("targetVolume"))
            return false;
        var tanpaJumlah = !baris.Terisi("pagu") && !baris.Terisi("realisasi");
        return tanpaJumlah || (!baris.Terisi("uraian") && !Jumlah(baris, "pagu") && !Jumlah(baris, "realisasi"));
    }

    private static bool Jumlah(BarisLembar baris, string kunci) => baris.Terisi(kunci) && !baris.BukanIsi(kunci, PembacaRupiah.Baca);

    private static bool BarisJumlah(BarisLembar baris, bool terakhir)
    {
        if (baris.Terisi("nomor") || baris.Terisi("kode"))
            return false;
        return baris.Terisi("uraian") ? LabelJumlah().IsMatch(Rapi.Teks(baris.Teks("uraian"))) : terakhir && !baris.Terisi("targetVolume");
    }

    private static BarisAnggaran SusunBaris(BarisLembar baris) => new(
        baris.AmbilTeks("nomor"),
        baris.AmbilKode("kode"),
        baris.AmbilTeks("uraian")!,
        baris.AmbilTeks("sumber"),
        baris.Ambil("targetVolume", PembacaVolume.Baca),
        baris.Ambil("realisasiVolume", PembacaVolume.Baca),
        baris.Ambil("pagu", PembacaRupiah.Baca)!,
        baris.Ambil("realisasi", PembacaRupiah.Baca)!,
        baris.Ambil("persen", PembacaPersen.Baca),
        baris.Ambil("paguAwal", PembacaRupiah.Baca),
        baris.AmbilTeks("sasaran"));

    private static TotalTercetak? SusunTotal(BarisLembar baris)
    {
        var pagu = baris.Ambil("pagu", PembacaRupiah.Baca);
        var realisasi = baris.Ambil("realisasi", PembacaRupiah.Baca);
        return pagu is null || realisasi is null ? null : new TotalTercetak(baris.AmbilTeks("uraian"), pagu, realisasi, baris.Ambil("persen", PembacaPersen.Baca));
    }

    private static void Tambah<T>(List<T> daftar, T? satu)
        where T : class
    {
        if (satu is not null)
            daftar.Add(satu);
    }

    [GeneratedRegex(@"^((sub ?)?total|(sub ?)?jumlah)\b( (seluruhnya|keseluruhan|anggaran|belanja|total|pagu|umum)\b)*[ :.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex LabelJumlah();
}
