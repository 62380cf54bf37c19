using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>What stands in a workbook or CSV set: for each sheet its rows, for each row its texts by the keys of the schema.</summary>
internal sealed class IsiTemplat
{
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> lembar = [];

    /// <summary>The rows of a sheet; of a form, at most one.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Baris(Lembar satu) => lembar.GetValueOrDefault(satu.Nama, []);

    /// <summary>Puts the rows of a sheet; keys that a row lacks stay empty.</summary>
    public IsiTemplat Isi(Lembar satu, IEnumerable<IReadOnlyDictionary<string, string?>> baris)
    {
        lembar[satu.Nama] = [.. baris.Select(nilai => satu.Kolom.ToDictionary(kolom => kolom.Kunci, kolom => nilai.GetValueOrDefault(kolom.Kunci) ?? ""))];
        return this;
    }

    /// <summary>What was read from sheets, as read.</summary>
    public static IsiTemplat Dari(IReadOnlyDictionary<string, IReadOnlyList<BarisLembar>> terbaca)
    {
        var hasil = new IsiTemplat();
        foreach (var satu in SkemaLkj.Semua)
            hasil.lembar[satu.Nama] = [.. terbaca.GetValueOrDefault(satu.Nama, []).Select(baris => satu.Kolom.ToDictionary(kolom => kolom.Kunci, kolom => baris.Teks(kolom.Kunci)))];
        return hasil;
    }
}
