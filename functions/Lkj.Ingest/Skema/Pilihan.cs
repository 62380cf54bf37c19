using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Ingest.Skema;

/// <summary>The words that stand for the members of the domain's enumerations.</summary>
internal static class Pilihan
{
    public static readonly IReadOnlyDictionary<string, JenisRenstra> Renstra = new Dictionary<string, JenisRenstra>
    {
        ["Visi"] = JenisRenstra.Visi,
        ["Misi"] = JenisRenstra.Misi,
        ["Tujuan"] = JenisRenstra.Tujuan,
        ["Sasaran"] = JenisRenstra.Sasaran,
        ["Indikator"] = JenisRenstra.Indikator,
        ["Program"] = JenisRenstra.Program,
        ["IKU Program"] = JenisRenstra.IkuProgram,
        ["Kegiatan"] = JenisRenstra.Kegiatan,
        ["Indikator Kegiatan"] = JenisRenstra.IndikatorKegiatan,
    };

    public static readonly IReadOnlyDictionary<string, Polaritas> Polaritas = new Dictionary<string, Polaritas>
    {
        ["Maksimal"] = Lkj.Domain.Kinerja.Polaritas.Maksimal,
        ["Minimal"] = Lkj.Domain.Kinerja.Polaritas.Minimal,
        ["Stabil"] = Lkj.Domain.Kinerja.Polaritas.Stabil,
    };

    public static readonly IReadOnlyDictionary<string, Konsolidasi> Konsolidasi = new Dictionary<string, Konsolidasi>
    {
        ["Jumlah"] = Lkj.Domain.Kinerja.Konsolidasi.Jumlah,
        ["Rata-rata"] = Lkj.Domain.Kinerja.Konsolidasi.RataRata,
        ["Nilai Terakhir"] = Lkj.Domain.Kinerja.Konsolidasi.NilaiTerakhir,
    };

    public static readonly IReadOnlyDictionary<string, AsalData> AsalData = new Dictionary<string, AsalData>
    {
        ["Internal"] = Lkj.Domain.Isi.AsalData.Internal,
        ["Eksternal"] = Lkj.Domain.Isi.AsalData.Eksternal,
    };

    public static readonly IReadOnlyDictionary<string, BasisRealisasi> Basis = new Dictionary<string, BasisRealisasi>
    {
        ["Akrual"] = BasisRealisasi.Akrual,
        ["SP2D"] = BasisRealisasi.Sp2d,
    };

    public static readonly IReadOnlyDictionary<string, JenisOrganisasi> Organisasi = new Dictionary<string, JenisOrganisasi>
    {
        ["Unit"] = JenisOrganisasi.Unit,
        ["Pegawai"] = JenisOrganisasi.Pegawai,
        ["Sarana"] = JenisOrganisasi.Sarana,
    };

    public static readonly IReadOnlyDictionary<string, int> Triwulan = new Dictionary<string, int> { ["I"] = 1, ["II"] = 2, ["III"] = 3, ["IV"] = 4 };

    public static readonly IReadOnlyDictionary<string, int> Bulan =
        Enumerable.Range(1, 12).ToDictionary(Lkj.Domain.Nilai.Penulisan.NamaBulan);

    public static readonly IReadOnlyDictionary<string, JenisSumber> Sumber = new Dictionary<string, JenisSumber>
    {
        ["APBN"] = JenisSumber.Apbn,
        ["Hibah"] = JenisSumber.Hibah,
        ["Revisi DIPA"] = JenisSumber.RevisiDipa,
        ["DIPA"] = JenisSumber.Dipa,
        ["Pagu"] = JenisSumber.Pagu,
        ["Realisasi"] = JenisSumber.Realisasi,
    };

    public static readonly IReadOnlyDictionary<string, BagianNarasi> Narasi = Enum.GetValues<BagianNarasi>().ToDictionary(NamaBagian.Dari);

    public static readonly IReadOnlyDictionary<string, ZonaWaktu> Zona = new Dictionary<string, ZonaWaktu>
    {
        ["WIB"] = ZonaWaktu.Wib,
        ["WITA"] = ZonaWaktu.Wita,
        ["WIT"] = ZonaWaktu.Wit,
    };
}
