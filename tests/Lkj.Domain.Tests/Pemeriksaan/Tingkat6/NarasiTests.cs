using Lkj.Domain.Isi;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat6;

public sealed class NarasiTests
{
    [Theory]
    [InlineData("Dana DIPA Tahun 2021 dikelola dengan tertib.")]
    [InlineData("Sampai dengan akhir tahun 2021 seluruh kegiatan dilaksanakan.")]
    [InlineData("Per 31 Desember 2021 kegiatan selesai.")]
    [InlineData("Pada tahun 2023 kegiatan selesai.")]
    [InlineData("Penyelenggaraan pemilihan memakai dana tahun 2021.")]
    public void TahunNarasi_YearOfAnotherReport_IsFound(string kalimat) =>
        Assert.Contains("tahun 2022", Assert.Single(Periksaan.Narasi("BGN-604", kalimat)).Diharapkan, StringComparison.Ordinal);

    [Theory]
    [InlineData("Dana DIPA Tahun 2022 dikelola dengan tertib.")]
    [InlineData("Undang-Undang Nomor 1 Tahun 2020 menjadi dasar.")]
    [InlineData("Peraturan KPU No. 8 Tahun 2019 menjadi dasar.")]
    [InlineData("Peraturan tahun 2021 tentang organisasi berlaku.")]
    [InlineData("Keputusan 197/PR.01.3-Kpt/01/KPU/IV/2020 berlaku.")]
    [InlineData("Renstra 2020-2024 dan Renstra 2020 sampai dengan 2024 berlaku.")]
    [InlineData("Renstra 2020 s.d. 2024 berlaku.")]
    [InlineData("Pasca Pemilu Tahun 2019 dan Pemilihan Gubernur dan Wakil Gubernur Tahun 2018 arsip ditata.")]
    [InlineData("Dibandingkan dengan tahun 2021, capaian naik.")]
    [InlineData("Capaian naik dari tahun sebelumnya (2021).")]
    [InlineData("Gedung ditempati sejak tahun 2018.")]
    [InlineData("Laporan ditandatangani pada 20 Januari 2023.")]
    [InlineData("UUD 1945 menjadi landasan; kabupaten dibentuk tahun 2003.")]
    [InlineData("Sebanyak 2.021 pemilih dan Rp 2.021.000 tercatat.")]
    public void TahunNarasi_LegitimateYear_IsPassedOver(string kalimat) => Assert.Empty(Periksaan.Narasi("BGN-604", kalimat));

    [Fact]
    public void TahunNarasi_PlanForTheNextYear_IsPassedOver()
    {
        Assert.Empty(Periksaan.Narasi("BGN-604", "Pada tahun 2023 sosialisasi diperluas.", BagianNarasi.Langkah));
        Assert.Single(Periksaan.Narasi("BGN-604", "Pada tahun 2021 sosialisasi diperluas.", BagianNarasi.Langkah));
    }

    [Theory]
    [InlineData("KPU berhasil mencapai semua sasaran strategis.", true)]
    [InlineData("Seluruh target kinerja telah tercapai dengan baik.", true)]
    [InlineData("Semua indikator dan seluruh target terpenuhi.", true)]
    [InlineData("Sasaran pada umumnya dapat dicapai dengan baik.", true)]
    [InlineData("Pelaksanaan program dan kegiatan dapat mencapai target kinerja.", true)]
    [InlineData("Program sosialisasi mencapai target 12 kali.", false)]
    [InlineData("Indikator kinerja partisipasi memenuhi target.", false)]
    [InlineData("Pada umumnya tahapan berhasil dilaksanakan.", false)]
    [InlineData("Belum semua sasaran tercapai.", false)]
    [InlineData("Tidak seluruh target tercapai.", false)]
    [InlineData("Diharapkan semua target tercapai tahun depan.", false)]
    [InlineData("Seluruh kegiatan berhasil dilaksanakan.", false)]
    [InlineData("Semua pihak mendukung. Sasaran tercapai sebagian.", false)]
    public void Kesimpulan_AllReachedInABadYear_IsFound(string kalimat, bool ditemukan)
    {
        Assert.Equal(ditemukan, DiTahunBuruk(kalimat, BagianNarasi.Kesimpulan));
        Assert.False(DiTahunBuruk(kalimat, BagianNarasi.Saran));
        Assert.Empty(Periksaan.Narasi("BGN-612", kalimat));
    }

    [Theory]
    [InlineData("197504172003122004", 0)]
    [InlineData("19750417 200312 2 004", 0)]
    [InlineData("1975041720031220", 1)]
    [InlineData("19750417200312200A", 1)]
    public void Nip_OtherThan18Digits_IsFound(string nip, int jumlah) =>
        Assert.Equal(jumlah, Periksaan.Temuan("BGN-613", pengajuan => pengajuan with { Identitas = pengajuan.Identitas with { Nip = PembuatIsian.Teks(nip, "Identitas", "B10") } }).Count);

    private static bool DiTahunBuruk(string kalimat, BagianNarasi bagian) =>
        Periksaan.Temuan("BGN-612", pengajuan => pengajuan with
        {
            Narasi = [Bersih.Narasi(2, bagian, kalimat)],
            Pengukuran = [.. pengajuan.Pengukuran.Select(baris => baris with { Realisasi = PembuatIsian.Realisasi("10", "Pengukuran", "E2") })],
        }).Count > 0;
}
