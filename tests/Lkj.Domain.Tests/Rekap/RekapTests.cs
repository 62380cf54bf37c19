using Lkj.Domain.Acuan;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Rekap;

public sealed class RekapTests
{
    private static readonly TahunAnggaran Tahun = new(2019);
    private static readonly KodeSatker SumateraSelatan = new("654336");
    private static readonly KodeSatker OganIlir = new("656549");

    [Fact]
    public void Hitung_ThreeOffices_MeansAreOverThoseThatHaveThem()
    {
        var angka = PenghitungRekap.Hitung([Kantor("1", 100, 300, 150), Kantor("2", 50, 100, 90), Kantor("3", null, 0, 0), new RekapSatker(new KodeSatker("000004"), "tanpa", null)]);

        Assert.Equal((4, 3, 2, 2, 3), (angka.Satker, angka.Masuk, angka.BerCapaian, angka.BerSerapan, angka.Beranggaran));
        Assert.Equal(new Persen(75), angka.RataCapaian);
        Assert.Equal(new Persen(87.5m), angka.CapaianTertimbang);
        Assert.Equal(new Persen(70), angka.RataSerapan);
        Assert.Equal(new Persen(60), angka.Jumlah.Serapan);
    }

    [Fact]
    public void Hitung_ApprovedAndDrafts_CountsTheApprovedAmongThoseWithAReport()
    {
        var (sah, draf) = (Kantor("1", 100, 300, 150), Kantor("2", 50, 100, 90));
        var angka = PenghitungRekap.Hitung([sah with { Laporan = sah.Laporan! with { Disahkan = true } }, draf, new RekapSatker(new KodeSatker("000004"), "tanpa", null)]);

        Assert.Equal((3, 2, 1), (angka.Satker, angka.Masuk, angka.Disahkan));
    }

    [Fact]
    public void Hitung_NoReport_HasNoMean()
    {
        var angka = PenghitungRekap.Hitung([new RekapSatker(OganIlir, "tanpa", null)]);

        Assert.Equal((1, 0), (angka.Satker, angka.Masuk));
        Assert.Null(angka.RataCapaian);
        Assert.Null(angka.CapaianTertimbang);
        Assert.Null(angka.RataSerapan);
        Assert.Null(angka.Jumlah.Serapan);
        Assert.Empty(angka.PerJenis);
    }

    [Fact]
    public void Hitung_OfficesWithAndWithoutDivision_PartsAddUp()
    {
        var angka = PenghitungRekap.Hitung([Nyata(OganIlir), Kantor("1", 100, 300, 150)]);

        Assert.Equal(angka.Jumlah, angka.PerSumber.Aggregate(new JumlahAnggaran("Jumlah", Rupiah.Nol, Rupiah.Nol), Tambah));
        Assert.Equal(angka.Jumlah, angka.PerJenis.Aggregate(new JumlahAnggaran("Jumlah", Rupiah.Nol, Rupiah.Nol), Tambah));
        Assert.Equal(PenghitungAnggaran.TanpaSumber, angka.PerSumber[^1].Nama);
    }

    [Fact]
    public void Hitung_OtherOrder_GivesTheSame()
    {
        RekapSatker[] kantor = [.. Enumerable.Range(1, 9).Select(nomor => Kantor($"{nomor}", 100m / nomor, nomor * 7, nomor))];

        var angka = PenghitungRekap.Hitung(kantor);
        var terbalik = PenghitungRekap.Hitung([.. kantor.Reverse()]);

        Assert.Equal((angka.RataCapaian, angka.CapaianTertimbang, angka.RataSerapan, angka.Jumlah), (terbalik.RataCapaian, terbalik.CapaianTertimbang, terbalik.RataSerapan, terbalik.Jumlah));
    }

    [Fact]
    public void Nasional_OfTheYear_HasEveryOfficeOnceAndSumsOfItsProvinces()
    {
        var luar = new KodeSatker("999901");
        var rekap = PengelompokRekap.Nasional(DaftarSatker.Bawaan, Tahun, [Laporan(OganIlir), Laporan(SumateraSelatan), Laporan(luar)]);

        Assert.Equal(DaftarSatker.Bawaan.PadaTahun(Tahun).Select(satu => satu.Kode).Append(luar).Order(Urutan), rekap.Seluruhnya.Satker.Select(satu => satu.Kode).Order(Urutan));
        Assert.Equal(34 + 1, rekap.Bagian.Count);
        Assert.Equal(PengelompokRekap.LuarDaftar, rekap.Bagian[^1].Nama);
        Assert.Equal(rekap.Seluruhnya.Angka.Jumlah, rekap.Bagian.Select(satu => satu.Angka.Jumlah).Aggregate(Tambah));
        Assert.Equal((3, 2), (rekap.Seluruhnya.Angka.Masuk, rekap.Bagian.Single(satu => satu.Nama == "Provinsi Sumatera Selatan").Angka.Masuk));
    }

    [Fact]
    public void Provinsi_OfTheYear_NamesWhoIsMissing()
    {
        var rekap = PengelompokRekap.Provinsi(DaftarSatker.Bawaan, Tahun, SumateraSelatan, [Laporan(OganIlir), Laporan(new KodeSatker("654399"))])!;

        Assert.False(rekap.Nasional);
        Assert.Equal(1, rekap.Seluruhnya.Angka.Masuk);
        Assert.Contains("KPU Provinsi Sumatera Selatan", rekap.Seluruhnya.Belum.Select(satu => satu.Nama));
        Assert.DoesNotContain("KPU Kabupaten Ogan Ilir", rekap.Seluruhnya.Belum.Select(satu => satu.Nama));
        Assert.Equal(rekap.Seluruhnya.Satker.Count - 1, rekap.Seluruhnya.Belum.Count());
    }

    [Theory]
    [InlineData("656549", 2019)]
    [InlineData("670900", 2019)]
    [InlineData("123456", 2019)]
    public void Provinsi_OtherCode_IsNone(string kode, int tahun) => Assert.Null(PengelompokRekap.Provinsi(DaftarSatker.Bawaan, new TahunAnggaran(tahun), new KodeSatker(kode), []));

    private static Comparer<KodeSatker> Urutan => Comparer<KodeSatker>.Create((kiri, kanan) => string.CompareOrdinal(kiri.Nilai, kanan.Nilai));

    private static JumlahAnggaran Tambah(JumlahAnggaran kiri, JumlahAnggaran kanan) => kiri with { Pagu = kiri.Pagu + kanan.Pagu, Realisasi = kiri.Realisasi + kanan.Realisasi };

    private static LaporanMasuk Laporan(KodeSatker kode)
    {
        var isi = PenyusunIsi.Susun(Contoh.OganIlir.Pengajuan, 1, new string('a', 64), []);
        return LaporanMasuk.Dari(kode, 1, isi.Kinerja, isi.Anggaran);
    }

    private static RekapSatker Nyata(KodeSatker kode) => new(kode, kode.Nilai, Laporan(kode));

    // An office of which only sums are known; its lines are not divided.
    private static RekapSatker Kantor(string nomor, decimal? capaian, long pagu, long realisasi)
    {
        var kode = new KodeSatker(nomor.PadLeft(6, '0'));
        return new RekapSatker(kode, $"Kantor {nomor}", new LaporanMasuk(
            kode, 1, capaian is { } ada ? new Persen(ada) : null, null, 0, 0, 0, 0, 0, 1, new JumlahAnggaran("Jumlah", new Rupiah(pagu), new Rupiah(realisasi)), [], []));
    }
}
