using CsCheck;
using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Tests.Kinerja;

public sealed class NamaIndikatorTests
{
    [Theory]
    [InlineData("Persentase (%) Penyelenggaraan dukungan manajemen", "penyelenggaraan Dukungan  Manajemen.")]
    [InlineData("Presentase partisipasi pemilih", "Prosentase partisipasi pemilih")]
    [InlineData("Akuntabel(sesuai peraturan)", "Akuntabel (sesuai peraturan)")]
    [InlineData("Manajemen yang profesiona dan akuntabel", "Manajemen yang profesional dan akuntabel")]
    [InlineData("Tata kelola persuratan", "Tatakelola persuratan")]
    [InlineData("Pemuktahiran data pemilih pemilu", "pemuktahiran data pemilih Pemilu.")]
    public void SamaDengan_SpellingOrSlip_IsTheSame(string satu, string dua) => Assert.True(new NamaIndikator(satu).SamaDengan(new NamaIndikator(dua)));

    [Theory]
    [InlineData("Pembentukan panitia PPK", "Pembentukan panitia PPS")]
    [InlineData("Jumlah pemilih semester 1", "Jumlah pemilih semester 2")]
    [InlineData("Partisipasi pemilih perempuan", "Partisipasi pemilih disabilitas")]
    [InlineData("Dukungan sarana dan prasarana", "Dukungan sarana dan prasarana guna kelancaran tugas")]
    [InlineData("Formal", "Normal")]
    [InlineData("Laporan tahun20191", "Laporan tahun20192")]
    public void SamaDengan_OtherMeaning_IsNotTheSame(string satu, string dua) => Assert.False(new NamaIndikator(satu).SamaDengan(new NamaIndikator(dua)));

    [Theory]
    [InlineData("Meningkatnya kualitas layanan", "Meningkatkan kualitas layanan", true)]
    [InlineData("Terselenggaranya dukungan sarana", "Meningkatkan dukungan sarana", true)]
    [InlineData("Meningkatnya partisipasi", "Menurunnya partisipasi", false)]
    public void Inti_LeadingWordOfChange_IsLeftOut(string satu, string dua, bool sama) =>
        Assert.Equal(sama, new NamaIndikator(satu).Inti.Normal == new NamaIndikator(dua).Inti.Normal);

    [Fact]
    public void SamaDengan_AnyTexts_IsSymmetricAndReflexive() =>
        Gen.Select(Gen.String[Gen.Char["abcpersentase (%)12"], 0, 40], Gen.String[Gen.Char["abcpersentase (%)12"], 0, 40]).Sample((kiri, kanan) =>
        {
            var (satu, dua) = (new NamaIndikator(kiri), new NamaIndikator(kanan));
            return satu.SamaDengan(satu) && satu.SamaDengan(dua) == dua.SamaDengan(satu);
        });
}
