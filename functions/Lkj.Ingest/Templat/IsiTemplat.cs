using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>What stands in a workbook or CSV set: for each sheet its rows, for each row its texts by the keys of the schema.</summary>
internal sealed class IsiTemplat
{
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> lembar = [];

    /// <summary>The rows of a sheet; of a form, at most one.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Baris(Lembar satu) => lembar.GetValueOrDefault(satu.Nama, []);

    /// <summary>A template to fill in, with what is known already.</summary>
    public static IsiTemplat Dari(BahanTemplat bahan)
    {
        var hasil = new IsiTemplat();
        var zona = bahan.Identitas?.Zona ?? bahan.Kantor?.Zona;
        hasil.lembar[SkemaIdentitas.Lembar.Nama] =
        [
            new Dictionary<string, string>
            {
                ["satker"] = bahan.Satker.Nilai,
                ["nama"] = bahan.Identitas?.Nama ?? bahan.Kantor?.Nama ?? "",
                ["provinsi"] = (bahan.Identitas?.Provinsi ?? bahan.Kantor?.Provinsi)?.Nilai ?? "",
                ["tahun"] = bahan.Tahun.ToString(),
                ["zona"] = Pilihan.Zona.FirstOrDefault(satu => satu.Value == zona).Key ?? "",
                ["versi"] = VersiTemplat.Sekarang,
            },
        ];
        return hasil;
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
