using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Rekap;

/// <summary>Puts the reports of a year under the offices and provinces of that year, so that who is missing has a name.</summary>
public static class PengelompokRekap
{
    /// <summary>What the nation is called.</summary>
    public const string NamaNasional = "Indonesia";

    /// <summary>What reports of offices that the list does not have stand under.</summary>
    public const string LuarDaftar = "Satker di luar daftar";

    private const string Pusat = "Pusat";

    /// <summary>The recap of the nation.</summary>
    /// <param name="daftar">The list of offices.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="laporan">The reports in force, at most one of an office.</param>
    public static HasilRekap Nasional(DaftarSatker daftar, TahunAnggaran tahun, IReadOnlyCollection<LaporanMasuk> laporan)
    {
        var kantor = daftar.PadaTahun(tahun).ToList();
        var masuk = laporan.ToDictionary(satu => satu.Satker);
        var terdaftar = kantor.Select(satu => satu.Kode).ToHashSet();
        RekapWilayah[] bagian =
        [
            .. kantor.Where(satu => satu.Tingkat == TingkatSatker.Pusat).Take(1).Select(_ => Wilayah(Pusat, kantor.Where(satu => satu.Tingkat == TingkatSatker.Pusat), masuk)),
            .. kantor.Where(satu => satu.Tingkat == TingkatSatker.Provinsi).OrderBy(satu => satu.Nama, StringComparer.Ordinal).Select(satu => Provinsi(satu, kantor, masuk)),
        ];
        var luar = laporan.Where(satu => !terdaftar.Contains(satu.Satker)).OrderBy(satu => satu.Satker.Nilai, StringComparer.Ordinal)
            .Select(satu => new RekapSatker(satu.Satker, $"Satker {satu.Satker}", satu)).ToList();
        if (luar.Count > 0)
            bagian = [.. bagian, new RekapWilayah(LuarDaftar, luar)];
        return new HasilRekap(tahun, new RekapWilayah(NamaNasional, [.. bagian.SelectMany(satu => satu.Satker)]), bagian);
    }

    /// <summary>The recap of a province; null when the list has no such provincial office in that year.</summary>
    /// <param name="daftar">The list of offices.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="provinsi">The code of the provincial office.</param>
    /// <param name="laporan">The reports in force, at most one of an office; those of other provinces are passed over.</param>
    public static HasilRekap? Provinsi(DaftarSatker daftar, TahunAnggaran tahun, KodeSatker provinsi, IReadOnlyCollection<LaporanMasuk> laporan) =>
        daftar.Cari(provinsi, tahun) is { Tingkat: TingkatSatker.Provinsi } kantor
            ? new HasilRekap(tahun, Provinsi(kantor, daftar.PadaTahun(tahun), laporan.ToDictionary(satu => satu.Satker)), [])
            : null;

    private static RekapWilayah Provinsi(DataSatker provinsi, IEnumerable<DataSatker> kantor, Dictionary<KodeSatker, LaporanMasuk> masuk) =>
        Wilayah(NamaWilayah(provinsi.Nama), kantor.Where(satu => satu.Kode == provinsi.Kode || satu.Provinsi == provinsi.Kode), masuk);

    private static RekapWilayah Wilayah(string nama, IEnumerable<DataSatker> kantor, Dictionary<KodeSatker, LaporanMasuk> masuk) => new(
        nama,
        [
            .. kantor.OrderBy(satu => satu.Tingkat).ThenBy(satu => satu.Nama, StringComparer.Ordinal).ThenBy(satu => satu.Kode.Nilai, StringComparer.Ordinal)
                .Select(satu => new RekapSatker(satu.Kode, satu.Nama, masuk.GetValueOrDefault(satu.Kode))),
        ]);

    /// <summary>What a province is called after the name of its office.</summary>
    public static string NamaWilayah(string kantor) => kantor.StartsWith("KPU ", StringComparison.Ordinal) ? kantor["KPU ".Length..] : kantor;
}
