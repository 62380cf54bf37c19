using System.Text.RegularExpressions;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Sakti;

/// <summary>What the title of a Fa Detail says about itself; each part may be missing.</summary>
/// <param name="Satker">The office.</param>
/// <param name="Tahun">The year of the period.</param>
/// <param name="Bulan">The last month of the period, 1 to 12.</param>
/// <param name="BagianAnggaran">Three digits.</param>
/// <param name="UnitEselon">Two digits.</param>
/// <param name="Basis">Akrual or SP2D, from the title, the sheet's name or the file's; the columns are the same for both.</param>
internal sealed partial record JudulFaDetail(
    Isian<KodeSatker>? Satker, Isian<TahunAnggaran>? Tahun, Isian<int>? Bulan, string? BagianAnggaran, string? UnitEselon, BasisRealisasi? Basis)
{
    /// <summary>Reads the rows above the headings.</summary>
    public static JudulFaDetail Baca(LembarMentah lembar, int sebelum, PengumpulTemuan temuan)
    {
        var judul = lembar.Baris.TakeWhile(baris => baris.Nomor < sebelum).ToList();
        var periode = Cari(judul, baris => Label(baris, "periode")) ?? Cari(judul, baris => Tahunan().IsMatch(Gabung(baris)));
        var teks = periode is { } ada ? Gabung(ada) : "";
        var tahun = Tahunan().Matches(teks).LastOrDefault()?.Value;
        var bulan = Kata().Matches(teks).Select(kata => Penulisan.Bulan(kata.Value)).LastOrDefault(nomor => nomor is not null);
        return new JudulFaDetail(
            BacaSatker(lembar, judul, temuan),
            TahunAnggaran.TryUrai(tahun ?? "", out var nilai) ? new Isian<TahunAnggaran>(nilai, teks, Asal(lembar, periode!.Value, 0)) : null,
            bulan is { } angka ? new Isian<int>(angka, teks, Asal(lembar, periode!.Value, 0)) : null,
            Kode(judul, 3, "kementerian", "lembaga"),
            Kode(judul, 2, "unitorganisasi", "eselon"),
            BacaBasis([.. judul.Select(Gabung), lembar.Nama, lembar.Berkas]));
    }

    private static Isian<KodeSatker>? BacaSatker(LembarMentah lembar, List<Baris> judul, PengumpulTemuan temuan)
    {
        var baris = Cari(judul, satu => Label(satu, "satuankerja", "satker"));
        var calon = (baris is { } ada ? [ada] : judul).SelectMany(satu => satu.Sel.Select((sel, letak) => (Baris: satu, Letak: letak, Angka: Angka().Match(Rapi.Teks(sel.Teks)).Value)));
        var (diBaris, letak, teks) = calon.FirstOrDefault(satu => satu.Angka.Length == 6 || (baris is not null && satu.Angka.Length is 4 or 5));
        if (teks is null)
            return null;
        var hasil = PembacaKode.BacaSatker(new Sel(1, teks, JenisSel.Teks), ProfilKolom.Kosong);
        if (!hasil.Terbaca)
            return null;
        if (hasil.Temuan is { } jenis)
            temuan.Tambah(jenis, Asal(lembar, diBaris, letak), $"\"{teks}\"", hasil.Diharapkan);
        return new Isian<KodeSatker>(hasil.Nilai, teks, Asal(lembar, diBaris, letak));
    }

    private static BasisRealisasi? BacaBasis(IReadOnlyList<string> teks)
    {
        var (akrual, sp2d) = (teks.Any(satu => Akrual().IsMatch(satu)), teks.Any(satu => Sp2d().IsMatch(satu)));
        return akrual == sp2d ? null : akrual ? BasisRealisasi.Akrual : BasisRealisasi.Sp2d;
    }

    private static string? Kode(List<Baris> judul, int panjang, params ReadOnlySpan<string> label)
    {
        foreach (var baris in judul)
        {
            // The label itself may hold a number ("ESELON 1"), so only what follows it or its colon counts.
            var nilai = baris.Sel.Skip(1).Select(sel => sel.Teks).Append(baris.Sel[0].Teks.Contains(':') ? baris.Sel[0].Teks.Split(':')[1] : "");
            if (Label(baris, label) && nilai.Select(teks => Angka().Match(Rapi.Teks(teks)).Value).FirstOrDefault(satu => satu.Length > 0 && satu.Length <= panjang) is { } kode)
                return kode.PadLeft(panjang, '0');
        }

        return null;
    }

    private static bool Label(Baris baris, params ReadOnlySpan<string> label)
    {
        var kunci = Rapi.Kunci(baris.Sel[0].Teks);
        foreach (var satu in label)
        {
            if (kunci.Contains(satu, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static Baris? Cari(List<Baris> judul, Predicate<Baris> syarat) => judul.FindIndex(syarat) is >= 0 and var letak ? judul[letak] : null;

    private static string Gabung(Baris baris) => string.Join(' ', baris.Sel.Select(sel => Rapi.Teks(sel.Teks)));

    private static Asal Asal(LembarMentah lembar, Baris baris, int letak) => new(lembar.Berkas, lembar.Nama, AlamatSel.Tulis(baris.Sel[letak].Kolom, baris.Nomor));

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)")]
    private static partial Regex Tahunan();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Kata();

    [GeneratedRegex(@"(?<!\p{L})akrual(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Akrual();

    [GeneratedRegex(@"(?<![\p{L}\d])(sp2d|basis kas)(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Sp2d();

    // A code stands alone in its cell or before the name: "656549 KPU KABUPATEN ...", ": 076 - KOMISI ...".
    [GeneratedRegex(@"(?<![\d.])\d{1,6}(?![\d.])")]
    private static partial Regex Angka();
}
