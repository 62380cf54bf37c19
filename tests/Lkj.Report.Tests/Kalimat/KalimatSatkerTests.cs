using CsCheck;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
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
