using System.Text;
using System.Text.RegularExpressions;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Skema;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Tests.Hukum;

/// <summary>What must not change anything: the file that the same data comes in, the order of rows and columns, blank rows, the size of the money.</summary>
public partial class SetaraTests
{
    public static TheoryData<int, bool> Bentuk => new(Enumerable.Range(0, 10).SelectMany(benih => new[] { (benih, false), (benih, true) }));

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void SameData_AsTemplateAndAsCsv_GivesTheSameFiguresAndFindings(int benih, bool terselip)
    {
        var acak = new PengajuanAcak(benih, terselip);
        var (templat, csv) = (Baca(acak.Templat()), Baca(acak.Csv()));

        Assert.Equal(NilaiSaja.Dari(csv.Pengajuan), NilaiSaja.Dari(templat.Pengajuan));
        Assert.Equal(csv.Pesan, templat.Pesan);
        Assert.Equal(terselip, csv.Kode.Contains("KLM-403"));
    }

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void SameData_AsFaDetail_GivesTheSameFiguresAndFindings(int benih, bool terselip)
    {
        var acak = new PengajuanAcak(benih, terselip);
        var templat = Baca(acak.Templat());
        foreach (var faDetail in new[] { Baca(acak.FaDetail(csv: false)), Baca(acak.FaDetail(csv: true)) })
        {
            Assert.Equal(Angka(templat.Pengajuan), Angka(faDetail.Pengajuan));
            Assert.Equal(templat.Kode, faDetail.Kode);
        }
    }

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void Rows_InAnotherOrder_ChangeNothing(int benih, bool terselip)
    {
        var acak = new PengajuanAcak(benih, terselip);
        var diacak = Baca(Csv(acak, baris => { new Random(benih).Shuffle(baris); return baris; }));
        var biasa = Baca(acak.Csv());

        Assert.Equal(Angka(biasa.Pengajuan), Angka(diacak.Pengajuan));
        Assert.Equal(biasa.Pesan, diacak.Pesan);
    }

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void Rows_BlankBetweenThem_ChangeNothing(int benih, bool terselip)
    {
        var acak = new PengajuanAcak(benih, terselip);
        var (biasa, jarang) = (Baca(acak.Csv()), Baca(Csv(acak, baris => [.. baris.SelectMany(satu => new[] { satu, satu.Select(_ => "").ToArray() })])));

        Assert.Equal(NilaiSaja.Dari(biasa.Pengajuan), NilaiSaja.Dari(jarang.Pengajuan));
        Assert.Equal(biasa.Pesan, jarang.Pesan);
    }

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void Columns_InAnotherOrder_ChangeNothing(int benih, bool terselip)
    {
        var acak = new PengajuanAcak(benih, terselip);
        var (biasa, pindah) = (Baca(acak.Csv()), Baca(Csv(acak, baris => baris, kolom => new Random(benih).Shuffle(kolom))));

        Assert.Equal(NilaiSaja.Dari(biasa.Pengajuan), NilaiSaja.Dari(pindah.Pengajuan));
        Assert.Equal(biasa.Pesan, pindah.Pesan);
    }

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void Money_Doubled_ChangesNoPercentAndNoFinding(int benih, bool terselip)
    {
        var (satu, dua) = (Baca(new PengajuanAcak(benih, terselip).Csv()), Baca(new PengajuanAcak(benih, terselip) { Kali = 2 }.Csv()));
        var (anggaran, ganda) = (PenghitungAnggaran.Hitung(satu.Pengajuan), PenghitungAnggaran.Hitung(dua.Pengajuan));

        Assert.Equal(2 * anggaran.Jumlah.Pagu.Nilai, ganda.Jumlah.Pagu.Nilai);
        Assert.Equal(anggaran.Jumlah.Serapan, ganda.Jumlah.Serapan);
        Assert.Equal(anggaran.Baris.Select(baris => baris.Serapan), ganda.Baris.Select(baris => baris.Serapan));
        Assert.Equal(anggaran.PerSumber.Select(sumber => sumber.Serapan), ganda.PerSumber.Select(sumber => sumber.Serapan));
        Assert.Equal(satu.Kode, dua.Kode);
    }

    /// <summary>The figures that do not depend on how deep the budget table goes.</summary>
    private static string Angka(Pengajuan pengajuan)
    {
        var kinerja = PenghitungKinerja.Hitung(pengajuan, AturanKinerja.Untuk(pengajuan.Identitas.Tahun));
        var anggaran = PenghitungAnggaran.Hitung(pengajuan);
        return string.Join('\n',
        [
            .. kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator).Select(satu => $"{satu.Baris.Indikator.Nilai} {satu.Capaian.Asli} {satu.Capaian.Berbatas}").Order(StringComparer.Ordinal),
            .. anggaran.PerSumber.Concat(anggaran.PerJenis).Append(anggaran.Jumlah).Select(satu => $"{satu.Nama} {satu.Pagu} {satu.Realisasi} {satu.Serapan}").Order(StringComparer.Ordinal),
        ]);
    }

    private static (Pengajuan Pengajuan, string[] Pesan, string[] Kode) Baca(BerkasMasuk[] berkas)
    {
        var hasil = PengajuanAcak.Baca(berkas);
        var temuan = hasil.Temuan.Concat(Pemeriksa.Periksa(hasil.Pengajuan!)).ToList();
        return (
            hasil.Pengajuan!,
            [.. temuan.Select(satu => $"{satu.Kode} {satu.Keparahan} {Sel().Replace($"{satu.Dibaca} {satu.Diharapkan} {satu.Tindakan}", "sel")}").Order(StringComparer.Ordinal)],
            [.. temuan.Select(satu => $"{satu.Kode}").Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The CSV set with the rows of each table changed, and its columns where asked.</summary>
    private static BerkasMasuk[] Csv(PengajuanAcak acak, Func<string[][], string[][]> ubah, Action<Kolom[]>? urutkan = null)
    {
        var isi = acak.Isi();
        return [.. acak.Csv().Select(berkas => SkemaLkj.Semua.Single(lembar => lembar.NamaCsv == berkas.Nama) is { Formulir: false } lembar ? new BerkasMasuk(berkas.Nama, Tabel(lembar, isi, ubah, urutkan)) : berkas)];
    }

    private static byte[] Tabel(Lembar lembar, IsiTemplat isi, Func<string[][], string[][]> ubah, Action<Kolom[]>? urutkan)
    {
        var kolom = lembar.Kolom.ToArray();
        urutkan?.Invoke(kolom);
        var baris = ubah([.. isi.Baris(lembar).Select(satu => kolom.Select(satuKolom => satu[satuKolom.Kunci]).ToArray())]);
        return Encoding.UTF8.GetBytes(string.Join("\r\n", baris.Prepend([.. kolom.Select(satu => satu.Kepala)]).Select(satu => string.Join(';', satu.Select(sel => $"\"{sel}\"")))));
    }

    [GeneratedRegex(@"sel [A-Z]+\d+")]
    private static partial Regex Sel();
}
