using CsCheck;
using Lkj.Domain.Isi;
using Lkj.Report.Kalimat;
using Lkj.Report.Tests.Contoh;

namespace Lkj.Report.Tests.Kalimat;

public sealed class KalimatPenyebabTests
{
    [Fact]
    public void Semua_TahunAcak_TercapaiHanyaBilaBenar() => HasilAcak.Kinerja.Sample(
        dua =>
        {
            foreach (var sasaran in dua.Kinerja.Sasaran)
            {
                var belum = sasaran.Indikator.Count(satu => satu.Capaian.Terhitung && !satu.MencapaiTarget);
                var kalimat = string.Join(' ', KalimatPenyebab.Semua(sasaran));

                Assert.Equal(sasaran.Indikator.All(satu => satu.MencapaiTarget), kalimat.StartsWith("Semua target", StringComparison.Ordinal));
                Assert.Equal(belum > 0, kalimat.Contains($"Sebanyak {belum} indikator belum mencapai target", StringComparison.Ordinal));
            }
        },
        iter: 2_000);

    [Fact]
    public void Semua_SatuBelumTercapai_MenyebutYangDiisi() => Assert.Equal(
        [
            "Sebanyak 1 indikator belum mencapai target; penyebab dan upayanya diuraikan dalam tabel berikut.",
            "Sebanyak 1 indikator belum mencapai target. Penyebabnya diisi untuk 1 dan upayanya untuk 0 di antaranya.",
            "Sebanyak 1 indikator belum mencapai target; penyebab dan upayanya belum diisi.",
        ],
        new[] { Indikator(), Indikator() with { TindakLanjut = null }, Indikator() with { TindakLanjut = null, Penyebab = null } }
            .SelectMany(baris => KalimatPenyebab.Semua(Laporan.Dari(Laporan.Beralasan.Pengajuan with { Pengukuran = [baris] }).Kinerja.Sasaran[0])));

    private static BarisIndikator Indikator() => Laporan.Beralasan.Pengajuan.Pengukuran[0];
}
