using System.Text.Json;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>
/// A rule set: what the sources leave open, as data with a name and the years it is valid for. Loaded from the embedded files
/// <c>Kinerja/Aturan/*.json</c>; one with gaps or overlaps in its bands is refused when it is loaded.
/// </summary>
/// <param name="Nama">Its name, as the report prints it: <c>kpu-2015</c>.</param>
/// <param name="BerlakuDari">First budget year.</param>
/// <param name="BerlakuSampai">Last budget year; null while it is in force.</param>
/// <param name="Sumber">Where the rules come from, in Bahasa Indonesia, as the report prints it.</param>
/// <param name="Batas">The cap of capaian in percent; null for none.</param>
/// <param name="TargetPenuhBernilai">What a met target of the possible maximum counts, in percent; null when the option is off.</param>
/// <param name="SkalaStabil">The points of the scale for stabil indicators, linear between them, rising.</param>
/// <param name="SkalaHuruf">The number of each letter of a predicate scale.</param>
/// <param name="Kategori">The bands, highest first.</param>
/// <param name="AmbangSerapan">Absorption in percent under which a finished output is questioned.</param>
/// <param name="AmbangKuadranCapaian">Capaian of an objective in percent from which its performance counts as high.</param>
/// <param name="AmbangKuadranSerapan">Serapan of the lines of an objective in percent from which it counts as high.</param>
/// <param name="AmbangPerubahanTahun">Change of a target or realisasi against the year before, in percent, above which it is questioned.</param>
/// <param name="DasarHukum">Legal references, each with its years; <see cref="DasarHukumUntuk"/> gives those of one year.</param>
public sealed record AturanKinerja(
    string Nama,
    int BerlakuDari,
    int? BerlakuSampai,
    string Sumber,
    decimal? Batas,
    decimal? TargetPenuhBernilai,
    IReadOnlyList<TitikSkala> SkalaStabil,
    IReadOnlyDictionary<string, decimal> SkalaHuruf,
    IReadOnlyList<PitaKategori> Kategori,
    decimal AmbangSerapan,
    decimal AmbangKuadranCapaian,
    decimal AmbangKuadranSerapan,
    decimal AmbangPerubahanTahun,
    IReadOnlyList<DasarHukum> DasarHukum)
{
    private static readonly Lazy<IReadOnlyList<AturanKinerja>> Termuat = new(MuatSemua);

    /// <summary>All rule sets, by first year.</summary>
    public static IReadOnlyList<AturanKinerja> Semua => Termuat.Value;

    /// <summary>The rule set in force in a year.</summary>
    public static AturanKinerja Untuk(TahunAnggaran tahun) =>
        Semua.First(aturan => aturan.BerlakuDari <= tahun.Nilai && (aturan.BerlakuSampai is not { } sampai || tahun.Nilai <= sampai));

    /// <summary>A rule set by its name; throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public static AturanKinerja Bernama(string nama) =>
        Semua.FirstOrDefault(aturan => aturan.Nama == nama) ?? throw new KeyNotFoundException($"There is no rule set '{nama}'.");

    /// <summary>Reads a rule set; throws <see cref="FormatException"/> that names what is wrong when its bands or scales have gaps or overlaps.</summary>
    public static AturanKinerja Muat(string json)
    {
        var aturan = JsonSerializer.Deserialize(json, AturanKonteks.Default.AturanKinerja)
            ?? throw new FormatException("A rule set is a JSON object.");
        PemeriksaAturan.Pastikan(aturan);
        return aturan;
    }

    /// <summary>The legal references of a year, as the report prints them.</summary>
    public IReadOnlyList<string> DasarHukumUntuk(TahunAnggaran tahun) =>
        [.. DasarHukum.Where(dasar => dasar.BerlakuPada(tahun)).Select(dasar => dasar.Judul)];

    /// <summary>The name of the band that holds a capped capaian.</summary>
    public string KategoriUntuk(Persen capaian) =>
        Kategori.First(pita => pita.DiAtas is not { } batas || capaian.Nilai > batas).Nama;

    private static List<AturanKinerja> MuatSemua()
    {
        var rakitan = typeof(AturanKinerja).Assembly;
        return
        [
            .. rakitan.GetManifestResourceNames().Where(nama => nama.StartsWith("aturan/", StringComparison.Ordinal)).Select(nama =>
            {
                using var isi = new StreamReader(rakitan.GetManifestResourceStream(nama)!);
                return Muat(isi.ReadToEnd());
            }).OrderBy(aturan => aturan.BerlakuDari),
        ];
    }
}
