using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Sakti;

/// <summary>
/// The headings of a Fa Detail (16 Segmen), found by their texts: the columns of amounts stand elsewhere in each year's layout.
/// </summary>
/// <param name="Awal">The first row of the headings; above it stands the title.</param>
/// <param name="Akhir">Their last row.</param>
/// <param name="Kolom">The columns of amounts by their key.</param>
internal sealed record KepalaFaDetail(int Awal, int Akhir, IReadOnlyDictionary<string, KolomTerbaca> Kolom)
{
    public const string Pagu = "pagu";
    public const string Lock = "lock";
    public const string Lalu = "lalu";
    public const string Ini = "ini";
    public const string Sampai = "sampai";
    public const string Persen = "persen";
    public const string Sisa = "sisa";

    private const int BarisDicari = 40;
    private const int BarisKepala = 3;
    private const int KepalaTerpanjang = 40;

    /// <summary>The columns without which the report cannot be read, by key and heading.</summary>
    public static readonly IReadOnlyList<(string Kunci, string Kepala)> Perlu = [(Pagu, "Pagu Revisi"), (Sampai, "s.d. Periode")];

    /// <summary>The column where amounts begin; codes and names stand to its left.</summary>
    public int KolomPertama => Kolom.Values.Min(kolom => kolom.Letak);

    /// <summary>The headings, or null when the sheet is no Fa Detail.</summary>
    public static KepalaFaDetail? Cari(LembarMentah lembar)
    {
        var atas = lembar.Baris.Take(BarisDicari).ToList();
        var terbaik = atas.Select(baris => baris.Nomor)
            .Select(awal => atas.Where(baris => baris.Nomor >= awal && baris.Nomor < awal + BarisKepala && Label(baris).Any()).ToList())
            .MaxBy(baris => baris.SelectMany(Label).DistinctBy(satu => satu.Kunci).Count());
        var label = terbaik?.SelectMany(Label).DistinctBy(satu => satu.Kunci).ToList() ?? [];
        var disebut = Rapi.Kunci(lembar.Nama).StartsWith("glp039", StringComparison.Ordinal)
            || atas.SelectMany(baris => baris.Sel).Any(sel => Rapi.Kunci(sel.Teks).Contains("fadetail", StringComparison.Ordinal));
        if (label.Count(satu => satu.Kunci != Persen) < (disebut ? 2 : 4))
            return null;
        var awal = terbaik!.Min(baris => baris.Nomor);
        var akhir = terbaik!.Max(baris => baris.Nomor);
        var profil = ProfilKolom.Dari([.. lembar.Baris.Where(baris => baris.Nomor > akhir)], [.. label.Select(satu => (satu.Sel.Kolom, Persen: false))]);
        return new KepalaFaDetail(awal, akhir, label.Zip(profil).ToDictionary(satu => satu.First.Kunci, satu => Terbaca(lembar, satu.First, satu.Second)));
    }

    /// <summary>Whether a row only repeats the headings, as on a new page.</summary>
    public static bool Ulangan(Baris baris) => Label(baris).Count() > 1;

    private static IEnumerable<(string Kunci, Sel Sel)> Label(Baris baris) =>
        from sel in baris.Sel
        where sel.Jenis == JenisSel.Teks && sel.Teks.Length <= KepalaTerpanjang
        let kunci = Label(Rapi.Kunci(sel.Teks))
        where kunci is not null
        select (kunci, sel);

    private static string? Label(string kepala) => kepala switch
    {
        "pagu" or "pagurevisi" or "paguanggaran" => Pagu,
        "%" or "%realisasi" or "persen" => Persen,
        "sisa" or "sisaanggaran" or "sisapagu" => Sisa,
        _ when kepala.EndsWith("lockpagu", StringComparison.Ordinal) => Lock,
        _ when kepala.EndsWith("periodelalu", StringComparison.Ordinal) => Lalu,
        _ when kepala.Contains("sdperiode", StringComparison.Ordinal) => Sampai,
        _ when kepala.EndsWith("periodeini", StringComparison.Ordinal) => Ini,
        _ => null,
    };

    private static KolomTerbaca Terbaca(LembarMentah lembar, (string Kunci, Sel Sel) label, ProfilKolom profil)
    {
        var kepala = Rapi.Teks(label.Sel.Teks);
        var kolom = new Kolom(label.Kunci, kepala, label.Kunci == Persen ? JenisKolom.Persen : JenisKolom.Rupiah, kepala, "1.234.000")
        {
            Dihitung = label.Kunci is Pagu or Sampai,
        };
        return KolomTerbaca.Dalam(lembar, kolom, label.Sel.Kolom, kepala, profil);
    }
}
