using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Kinerja;

public sealed class PenghitungPerbandinganTests
{
    private const string Nama = "Persentase hal";
    private static readonly AturanKinerja Aturan = AturanKinerja.Bernama("umum-2021");

    [Theory]
    [InlineData(Polaritas.Maksimal, "80", "70", ArahPerubahan.Membaik)]
    [InlineData(Polaritas.Maksimal, "60", "70", ArahPerubahan.Menurun)]
    [InlineData(Polaritas.Maksimal, "70", "70,0", ArahPerubahan.Tetap)]
    [InlineData(Polaritas.Minimal, "80", "70", ArahPerubahan.Menurun)]
    [InlineData(Polaritas.Minimal, "60", "70", ArahPerubahan.Membaik)]
    [InlineData(Polaritas.Stabil, "101", "120", ArahPerubahan.Membaik)]
    [InlineData(Polaritas.Stabil, "90", "110", ArahPerubahan.Tetap)]
    public void TahunIni_AgainstTheYearBefore_MovesAsThePolarityCallsGood(Polaritas polaritas, string kini, string lalu, ArahPerubahan arah) =>
        Assert.Equal(arah, Hitung(Baris(polaritas, kini), Riwayat(2021, lalu)).TahunIni.Arah);

    [Fact]
    public void TahunLalu_ManyYears_AreTheThreeNewestEachWithItsChange()
    {
        var hasil = Hitung(Baris(Polaritas.Maksimal, "80"), Riwayat(2018, "50"), Riwayat(2020, "60"), Riwayat(2021, "75"), Riwayat(2019, "55"), Riwayat(2022, "1"));
        Assert.Equal([(2021, 15m), (2020, 5m), (2019, 5m)], hasil.TahunLalu.Select(tahun => (tahun.Tahun.Nilai, tahun.Perubahan!.Value)));
        Assert.Equal("75,00", hasil.TahunLalu[0].Capaian.Asli?.Angka());
        Assert.Equal(5, hasil.TahunIni.Perubahan);
    }

    [Fact]
    public void TahunIni_GapInTheYearsOrOtherUnit_HasNoChange()
    {
        Assert.Null(Hitung(Baris(Polaritas.Maksimal, "80"), Riwayat(2020, "60")).TahunIni.Arah);
        Assert.Null(Hitung(Baris(Polaritas.Maksimal, "80"), Riwayat(2021, "60") with { Satuan = "orang" }).TahunIni.Perubahan);
    }

    [Theory]
    [InlineData("100", null, "65,70", "34,3")]
    [InlineData("80", 90, "85", "0")]
    [InlineData("80", 90, "92", "-2")]
    [InlineData("80", 90, "79", "1")]
    public void Selisih_TargetLessRealisasi_IsInTheUnit(string target, int? atas, string realisasi, string selisih)
    {
        var baris = Bersih.Indikator("Pengukuran", 2, null, Nama, "%", target, realisasi, "", Polaritas.Maksimal);
        baris = baris with { Target = baris.Target! with { Nilai = baris.Target.Nilai with { BatasAtas = atas } } };
        Assert.Equal(selisih, Domain.Nilai.Penulisan.Desimal(Hitung(baris).Selisih!.Value));
    }

    [Theory]
    [InlineData(Polaritas.Maksimal, "80", PosisiStandar.LebihBaik, "106,67")]
    [InlineData(Polaritas.Maksimal, "75", PosisiStandar.Setara, "100,00")]
    [InlineData(Polaritas.Minimal, "80", PosisiStandar.KurangBaik, "93,33")]
    [InlineData(Polaritas.Stabil, "76", PosisiStandar.KurangBaik, "117,33")]
    public void Standar_Realisasi_StandsAsThePolarityCallsGood(Polaritas polaritas, string realisasi, PosisiStandar posisi, string capaian)
    {
        var standar = Hitung(Baris(polaritas, realisasi) with { StandarNasional = PembuatIsian.Realisasi("75", "Pengukuran", "P2") }).Standar!;
        Assert.Equal((posisi, capaian), (standar.Posisi!.Value, standar.Capaian.Asli!.Value.Angka()));
    }

    [Fact]
    public void Renstra_EndTarget_IsMetByTheIndicatorsOwnPolarity()
    {
        var hasil = new PenghitungPerbandingan(
            Bersih.Pengajuan with { Renstra = [Bersih.Renstra(2, JenisRenstra.Indikator, "persentase hal.", "Sasaran", "0,2")] }, Aturan)
            .Untuk(Bersih.Indikator("Pengukuran", 2, null, Nama, "%", "1", "0,3", "", Polaritas.Minimal));
        Assert.Equal("50,00", hasil.Renstra!.Capaian.Asli!.Value.Angka());
    }

    [Theory]
    [InlineData(Konsolidasi.Jumlah, "18", true)]
    [InlineData(Konsolidasi.Jumlah, "17", false)]
    [InlineData(Konsolidasi.RataRata, "4,5", true)]
    [InlineData(Konsolidasi.RataRata, "5", true)]
    [InlineData(Konsolidasi.NilaiTerakhir, "5", true)]
    public void Triwulan_Consolidated_AgreesAtTheYearsDecimals(Konsolidasi cara, string setahun, bool cocok) =>
        Assert.Equal(cocok, Triwulan(cara, setahun, "4", "5", "4", "5").Cocok);

    [Fact]
    public void Triwulan_QuarterWithoutRealisasiOrNoWayNamed_SaysWhy()
    {
        Assert.Equal("realisasi triwulan 3 belum diisi", Triwulan(Konsolidasi.Jumlah, "1", "4", "5", "", "5").Konsolidasi.Alasan);
        Assert.Equal("cara konsolidasi triwulan belum disebut", Triwulan(null, "1", "4", "5", "4", "5").Konsolidasi.Alasan);
    }

    private static HasilTriwulan Triwulan(Konsolidasi? cara, string setahun, params string[] realisasi) =>
        new PenghitungPerbandingan(
            Bersih.Pengajuan with
            {
                Triwulan = [.. realisasi.Select((satu, i) => new BarisTriwulan(
                    PembuatIsian.Teks(Nama, "Triwulan", "A2")!, i + 1, PembuatIsian.Realisasi("5", "Triwulan", "C2"), PembuatIsian.Realisasi(satu, "Triwulan", "D2"))).Reverse()],
            },
            Aturan).Untuk(Baris(Polaritas.Maksimal, setahun) with { Konsolidasi = cara }).Triwulan!;

    private static PerbandinganIndikator Hitung(BarisIndikator baris, params BarisRiwayat[] riwayat) =>
        new PenghitungPerbandingan(Bersih.Pengajuan with { Riwayat = riwayat }, Aturan).Untuk(baris);

    private static BarisIndikator Baris(Polaritas polaritas, string realisasi) =>
        Bersih.Indikator("Pengukuran", 2, null, Nama, "%", "100", realisasi, "", polaritas);

    private static BarisRiwayat Riwayat(int tahun, string realisasi) => new(
        PembuatIsian.Teks(Nama, "Tahun Sebelumnya", "A2")!, new(tahun), "%", PembuatIsian.Target("100", "Tahun Sebelumnya", "C2"), PembuatIsian.Realisasi(realisasi, "Tahun Sebelumnya", "D2"));
}
