using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests;

public class ContohLengkapTests
{
    private static readonly HasilBaca Dibaca = Baca(ContohPengajuan.Lengkap.Csv());
    private static readonly IsiLaporan Isi = PenyusunIsi.Susun(Dibaca.Pengajuan!, 1, new string('0', 64), Dibaca.Temuan);

    [Fact]
    public void CompleteSample_Warnings_AllHaveAReason()
    {
        var peringatan = Isi.Temuan.Where(satu => satu.Keparahan == Keparahan.Peringatan).Select(satu => satu.Kode).ToHashSet();

        Assert.DoesNotContain(Isi.Temuan, satu => satu.Keparahan == Keparahan.Galat);
        Assert.Equal(["BGN-605", "BGN-607", "KLM-412", "KLM-414", "KLM-415"], peringatan.Order(StringComparer.Ordinal));
        Assert.Equal(peringatan.Order(StringComparer.Ordinal), Isi.Pengajuan.Alasan.Select(alasan => alasan.Kode).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CompleteSample_Figures_ShowOneMissedAndOneUnmeasured()
    {
        var indikator = Isi.Kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator).ToList();

        Assert.Equal((11, 3), (indikator.Count, Isi.Kinerja.Sasaran.Count));
        Assert.Single(indikator, satu => satu.Capaian.Terhitung && !satu.MencapaiTarget);
        Assert.Single(indikator, satu => !satu.Capaian.Terhitung);
        Assert.Equal("umum-2021", Isi.Aturan);
    }

    [Fact]
    public void CompleteSample_EveryPart_IsFilled()
    {
        var p = Isi.Pengajuan;

        Assert.Equal(Enum.GetValues<BagianNarasi>(), p.Narasi.Select(narasi => narasi.Bagian).Distinct().Order());
        Assert.Equal(Enum.GetValues<Polaritas>(), p.Pengukuran.Select(baris => baris.Polaritas).Distinct().Order());
        Assert.Equal(Enum.GetValues<Konsolidasi>(), p.Pengukuran.Select(baris => baris.Konsolidasi!.Value).Distinct().Order());
        Assert.Equal([2021, 2022, 2023], p.Riwayat.Select(baris => baris.Tahun.Nilai).Distinct().Order());
        Assert.Equal((12, 3), (p.Bulanan.Count, p.RevisiDipa.Count));
        Assert.Equal(Isi.Anggaran.Jumlah.Realisasi.Nilai, p.Bulanan.Sum(bulan => bulan.Realisasi!.Nilai.Nilai));
    }

    [Fact]
    public void CompleteSample_AsWorkbookAndAsCsv_GivesTheSameValues()
    {
        var buku = Baca([new BerkasMasuk(ContohPengajuan.Lengkap.NamaBukuKerja, ContohPengajuan.Lengkap.BukuKerja())]);

        Assert.Equal(NilaiSaja.Dari(Dibaca.Pengajuan!), NilaiSaja.Dari(buku.Pengajuan!));
    }

    private static HasilBaca Baca(IReadOnlyList<BerkasMasuk> berkas) =>
        PembacaPengajuan.Baca(berkas, ContohPengajuan.Lengkap.Satker, ContohPengajuan.Lengkap.Tahun, BatasBerkas.Bawaan);
}
