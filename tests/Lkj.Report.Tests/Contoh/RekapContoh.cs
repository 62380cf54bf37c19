using Lkj.Domain.Acuan;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;

namespace Lkj.Report.Tests.Contoh;

/// <summary>Recaps of invented figures for the offices of 2019: every seventh office is missing, some have no budget.</summary>
public static class RekapContoh
{
    private static readonly TahunAnggaran Tahun = new(2019);

    /// <summary>A province.</summary>
    public static HasilRekap Provinsi { get; } = PengelompokRekap.Provinsi(DaftarSatker.Bawaan, Tahun, new KodeSatker("654336"), Semua)!;

    /// <summary>The nation, with one office that the list does not have.</summary>
    public static HasilRekap Nasional { get; } = PengelompokRekap.Nasional(DaftarSatker.Bawaan, Tahun, [.. Semua, Laporan(new KodeSatker("999901"), 3)]);

    /// <summary>A province of which nothing came.</summary>
    public static HasilRekap Kosong { get; } = PengelompokRekap.Provinsi(DaftarSatker.Bawaan, Tahun, new KodeSatker("654336"), [])!;

    /// <summary>A province of which all came.</summary>
    public static HasilRekap Penuh { get; } =
        PengelompokRekap.Provinsi(DaftarSatker.Bawaan, Tahun, new KodeSatker("654336"), [.. DaftarSatker.Bawaan.PadaTahun(Tahun).Select(satu => Laporan(satu.Kode, 1))])!;

    /// <summary>A province of which one report came.</summary>
    public static HasilRekap Satu(bool disahkan) =>
        PengelompokRekap.Provinsi(DaftarSatker.Bawaan, Tahun, new KodeSatker("654336"), [Laporan(new KodeSatker("656549"), 1) with { Disahkan = disahkan }])!;

    /// <summary>One of the recaps above by its name.</summary>
    public static HasilRekap Bernama(string nama) => nama switch
    {
        nameof(Provinsi) => Provinsi,
        nameof(Nasional) => Nasional,
        nameof(Kosong) => Kosong,
        nameof(Penuh) => Penuh,
        _ => throw new ArgumentException($"There is no recap {nama}.", nameof(nama)),
    };

    private static IReadOnlyList<LaporanMasuk> Semua => [.. DaftarSatker.Bawaan.PadaTahun(Tahun).Index().Where(satu => satu.Index % 7 != 5).Select(satu => Laporan(satu.Item.Kode, satu.Index))];

    private static LaporanMasuk Laporan(KodeSatker kode, int nomor)
    {
        var isi = Contoh.Laporan.Bernama((nomor % 5) switch { 0 => "OganIlir", 1 => "Beralasan", 4 => "Separuh", _ => "Bersih" });
        var capaian = nomor % 5 == 4 ? (Persen?)null : new Persen(55 + nomor * 37 % 450 / 10m);
        var pagu = isi.Anggaran.Jumlah.Pagu.Nilai + nomor * 1_234_567L;
        var laporan = LaporanMasuk.Dari(kode, nomor % 3 + 1, isi.Kinerja, isi.Anggaran) with { Disahkan = nomor % 2 == 0, Capaian = capaian, Kategori = capaian is { } ada ? AturanKinerja.Untuk(Tahun).KategoriUntuk(ada) : null };
        return (nomor % 5) switch
        {
            4 when nomor % 2 == 0 => laporan with { BarisAnggaran = 0 },
            4 => laporan,
            _ => laporan with { Jumlah = new JumlahAnggaran("Jumlah", new Rupiah(pagu), new Rupiah(pagu / 1000 * (700 + nomor * 53 % 300))), PerJenis = [], PerSumber = [] },
        };
    }
}
