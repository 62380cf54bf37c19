using CsCheck;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;
using Lkj.Domain;
using Lkj.Report.Kalimat;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Kalimat;

public sealed class KalimatSatkerTests
{
    [Fact]
    public void Capaian_TahunAcak_SamaDenganAngkanya() => HasilAcak.Kinerja.Sample(
        dua =>
        {
            var kalimat = KalimatSatker.Capaian(Laporan.Kosong.Pengajuan.Identitas, dua.Kinerja, dua.Aturan);

            Assert.EndsWith(".", kalimat, StringComparison.Ordinal);
            if (dua.Kinerja.Satker is { } satker)
                Assert.Contains($"adalah {satker} (kategori {dua.Kinerja.Kategori})", kalimat, StringComparison.Ordinal);
            else
                Assert.DoesNotContain("adalah", kalimat, StringComparison.Ordinal);
            if (dua.Kinerja.Perjanjian.Count > 0)
                Assert.Contains($"{dua.Kinerja.PerjanjianDiukur} dari {dua.Kinerja.Perjanjian.Count} indikator Perjanjian Kinerja diukur", kalimat, StringComparison.Ordinal);
            if (dua.Kinerja.PerjanjianDiukur > 0)
                Assert.Contains($"{dua.Kinerja.PerjanjianTercapai} di antaranya mencapai target", kalimat, StringComparison.Ordinal);
        },
        iter: 2_000);

    [Fact]
    public void Simpulan_TahunAcak_SemuaTercapaiHanyaBilaBenar() => HasilAcak.Kinerja.Sample(
        dua =>
        {
            var kinerja = dua.Kinerja;
            var benar = kinerja.JumlahIndikator > 0
                && kinerja.Sasaran.All(sasaran => sasaran.Indikator.All(indikator => indikator.Capaian.Asli is { Nilai: >= 100 }))
                && kinerja.Perjanjian.All(baris => baris.Ukuran?.Capaian.Asli is { Nilai: >= 100 });

            var kalimat = KalimatSatker.Simpulan(Laporan.Kosong.Pengajuan.Identitas, kinerja);

            Assert.Equal(benar, kalimat.StartsWith("Semua target", StringComparison.Ordinal));
        },
        iter: 5_000);

    [Theory]
    [InlineData(4, 4, "Semua target kinerja Tahun 2016 tercapai.")]
    [InlineData(3, 4, "Sebagian besar target kinerja Tahun 2016 tercapai, tetapi belum semuanya.")]
    [InlineData(2, 4, "Belum semua target kinerja Tahun 2016 tercapai.")]
    [InlineData(1, 4, "Belum semua target kinerja Tahun 2016 tercapai. Sebagian besar indikator belum mencapai target.")]
    [InlineData(0, 4, "Target kinerja Tahun 2016 belum tercapai: tidak satu pun indikator mencapai target.")]
    [InlineData(0, 0, "Ketercapaian target Tahun 2016 belum dapat disimpulkan karena tabel pengukuran kinerja belum berisi indikator.")]
    public void Pokok_TahunBaikSedangBuruk_BerbedaMenurutHitungan(int tercapai, int jumlah, string harap)
    {
        var isi = Tahun(tercapai, jumlah, "100", "100");

        Assert.Equal(harap, KalimatSatker.Pokok(isi.Pengajuan.Identitas, isi.Kinerja));
    }

    [Theory]
    [InlineData(4, "95", "Capaian 100,00 % disertai serapan 95,00 %: hasil dan penggunaan anggaran sejalan.")]
    [InlineData(4, "50", "Capaian 100,00 % diperoleh dengan serapan 50,00 %; sisa anggaran itu perlu dijelaskan sebagai penghematan atau kegiatan yang belum berjalan.")]
    [InlineData(0, "95", "Anggaran terserap 95,00 %, sedangkan capaian baru 40,00 %; penggunaan anggaran belum diikuti oleh hasil yang sepadan.")]
    [InlineData(0, "50", "Capaian 40,00 % dan serapan 50,00 % sama-sama rendah; kegiatan yang belum berjalan perlu didahulukan.")]
    public void CapaianSerapan_EmpatKuadran_KalimatnyaSendiri(int tercapai, string realisasi, string harap)
    {
        var isi = Tahun(tercapai, 4, "100", realisasi);

        Assert.Equal(harap, KalimatSatker.CapaianSerapan(isi.Kinerja, isi.Anggaran, AturanKinerja.Bernama(isi.Aturan)));
    }

    [Fact]
    public void CapaianSerapan_BanyakBelumDiukur_TidakMengatakanSejalan() => Assert.Equal(
        "Capaian 80,26 % dan serapan 92,71 % belum menggambarkan seluruh kinerja karena banyak indikator belum diukur.",
        KalimatSatker.CapaianSerapan(Laporan.OganIlir.Kinerja, Laporan.OganIlir.Anggaran, AturanKinerja.Bernama(Laporan.OganIlir.Aturan)));

    [Fact]
    public void CapaianSerapan_PaguNol_Kosong()
    {
        var isi = Tahun(4, 4, "0", "0");

        Assert.Empty(KalimatSatker.CapaianSerapan(isi.Kinerja, isi.Anggaran, AturanKinerja.Bernama(isi.Aturan)));
    }

    private static IsiLaporan Tahun(int tercapai, int jumlah, string pagu, string realisasi) => Laporan.Dari(Laporan.Kosong.Pengajuan with
    {
        Pengukuran = [.. Enumerable.Range(0, jumlah).Select(nomor => Bersih.Indikator("Pengukuran", nomor + 2, "Sasaran", $"Indikator ke-{nomor}", "%", "100", nomor < tercapai ? "100" : "40", "", Polaritas.Maksimal))],
        Anggaran = [Bersih.Baris(2, "", "", "Baris", "", "", pagu, realisasi, "")],
    });

    [Fact]
    public void Ujung_TahunAcak_MenyebutRataTertinggiDanTerendah() => HasilAcak.Kinerja.Sample(
        dua =>
        {
            var rata = dua.Kinerja.Sasaran.Select(sasaran => sasaran.Rata).OfType<Persen>().Order().ToList();
            var kalimat = KalimatSatker.Ujung(dua.Kinerja);

            if (rata.Count < 2 || rata[0].Bulat() == rata[^1].Bulat())
                Assert.Empty(kalimat);
            else
                Assert.Matches($@"tertinggi .*\({rata[^1]}\) dan terendah .*\({rata[0]}\)\.$", kalimat);
        },
        iter: 2_000);

    [Fact]
    public void Capaian_Contoh_SatuKalimatUtuh() => Assert.Equal(
        "Capaian kinerja KPU Kabupaten Ogan Ilir Tahun 2019 adalah 80,26 % (kategori tinggi), yaitu rata-rata capaian 3 sasaran dengan capaian setiap indikator dihitung "
        + "paling tinggi 100 %; 2 dari 8 indikator Perjanjian Kinerja diukur dan 1 di antaranya mencapai target.",
        KalimatSatker.Capaian(Laporan.OganIlir.Pengajuan.Identitas, Laporan.OganIlir.Kinerja, AturanKinerja.Bernama("kpu-2015")));
}
