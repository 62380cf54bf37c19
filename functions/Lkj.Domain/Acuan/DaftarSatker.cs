using Lkj.Domain.Nilai;

namespace Lkj.Domain.Acuan;

/// <summary>
/// The offices, each year's own: offices come and go, and some change their province. The list is never complete (a code that is not in it is
/// taken as any other), and a code says nothing by its digits.
/// </summary>
public sealed class DaftarSatker
{
    private static readonly Lazy<DaftarSatker> Termuat = new(MuatBawaan);

    private readonly ILookup<KodeSatker, DataSatker> menurutKode;

    /// <summary>Takes the entries as <see cref="PembacaDaftarSatker"/> has read them.</summary>
    internal DaftarSatker(IReadOnlyList<DataSatker> semua)
    {
        Semua = semua;
        menurutKode = semua.ToLookup(satu => satu.Kode);
    }

    /// <summary>The list that the program brings along, from the embedded file <c>Acuan/satker.csv</c>, which names its source.</summary>
    public static DaftarSatker Bawaan => Termuat.Value;

    /// <summary>All entries in the order of the list; an office that changed has one for each time.</summary>
    public IReadOnlyList<DataSatker> Semua { get; }

    /// <summary>The text of the embedded list.</summary>
    public static string TeksBawaan()
    {
        using var isi = new StreamReader(typeof(DaftarSatker).Assembly.GetManifestResourceStream("acuan/satker.csv")!);
        return isi.ReadToEnd();
    }

    /// <summary>The office of a code in a year; null when the list does not have it.</summary>
    public DataSatker? Cari(KodeSatker kode, TahunAnggaran tahun) => menurutKode[kode].FirstOrDefault(satu => satu.BerlakuPada(tahun));

    /// <summary>The offices of a year.</summary>
    public IEnumerable<DataSatker> PadaTahun(TahunAnggaran tahun) => Semua.Where(satu => satu.BerlakuPada(tahun));

    /// <summary>The provincial office of a code and the offices under it in a year.</summary>
    public IEnumerable<DataSatker> DiProvinsi(KodeSatker provinsi, TahunAnggaran tahun) => PadaTahun(tahun).Where(satu => satu.Kode == provinsi || satu.Provinsi == provinsi);

    private static DaftarSatker MuatBawaan()
    {
        var (daftar, masalah) = PembacaDaftarSatker.Baca(TeksBawaan());
        return daftar ?? throw new FormatException(string.Join(' ', masalah));
    }
}
