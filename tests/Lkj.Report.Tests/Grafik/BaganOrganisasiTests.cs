using Lkj.Domain.Isi;
using Lkj.Domain.Tests.Contoh;
using Lkj.Pdf;
using Lkj.Report.Grafik;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Grafik;

public sealed class BaganOrganisasiTests
{
    [Fact]
    public void Susun_UnitBertingkat_SatuPohonDenganJumlahnya() =>
        Assert.Equal("Ketua[Sekretaris (1 orang)[Subbagian Data|Subbagian Umum]]", Bagan(Unit("Ketua"), Unit("Sekretaris", "ketua", "1 orang"), Unit("Subbagian Data", "Sekretaris"), Unit("Subbagian Umum", "Sekretaris.")));

    [Fact]
    public void Susun_DuaPuncak_BerdiriDiBawahNamaSatker() =>
        Assert.Equal("KPU Kabupaten Sepi[Ketua|Sekretaris[Subbagian]]", Bagan(Unit("Ketua"), Unit("Sekretaris", "Tidak ada"), Unit("Subbagian", "Sekretaris")));

    [Fact]
    public void Susun_SalingMembawahi_SetiapUnitSekali() =>
        Assert.Equal("KPU Kabupaten Sepi[A[B]|C]", Bagan(Unit("A", "B"), Unit("B", "A"), Unit("C", "C")));

    [Fact]
    public void Susun_SatuUnit_TidakDigambar() => Assert.Empty(Blok(Unit("Ketua")));

    [Fact]
    public void Susun_RantaiPanjang_MenjadiTabel()
    {
        var tabel = Assert.IsType<Table>(Assert.Single(Blok([.. Enumerable.Range(0, 50_000).Select(nomor => Unit($"Unit {nomor}", $"Unit {nomor - 1}"))])));

        Assert.Equal(50_000, tabel.Rows.Count);
    }

    private static string Bagan(params BarisOrganisasi[] unit) => Tulis(Assert.IsType<OrganisationChart>(Assert.Single(Blok(unit))).Root);

    private static IReadOnlyList<Block> Blok(params BarisOrganisasi[] unit) =>
        [.. BaganOrganisasi.Susun(new Bahan(Laporan.Dari(Laporan.Kosong.Pengajuan with { Organisasi = unit }), []))];

    private static string Tulis(OrganisationUnit unit) =>
        unit.Title + (unit.Name.Length > 0 ? $" ({unit.Name})" : "") + (unit.Units.Count > 0 ? $"[{string.Join('|', unit.Units.Select(Tulis))}]" : "");

    private static BarisOrganisasi Unit(string nama, string? induk = null, string jumlah = "") =>
        new(JenisOrganisasi.Unit, PembuatIsian.Teks(nama, "Organisasi", "B2")!, induk, PembuatIsian.Volume(jumlah, "Organisasi", "D2", "Jumlah"));
}
