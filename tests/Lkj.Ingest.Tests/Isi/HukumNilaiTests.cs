using System.Globalization;
using CsCheck;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Sakti;

namespace Lkj.Ingest.Tests.Isi;

/// <summary>Laws of each type of value: what is printed reads back, whatever the spelling; order and sums stay; nothing passes through floating point.</summary>
public class HukumNilaiTests
{
    private static readonly ProfilKolom Inggris = new(GayaAngka.Titik, Pecahan: false);
    private static readonly Gen<long> Uang = Gen.OneOf(Gen.Long, Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Long[-2_000, 2_000]);
    private static readonly Gen<decimal> Bilangan = Gen.Select(Gen.Long[-99_999_999_999, 99_999_999_999], Gen.Byte[0, 4], (angka, skala) => angka / (decimal)Math.Pow(10, skala));

    private static Gen<string> SatuDari(params string[] pilihan) => Gen.Int[0, pilihan.Length - 1].Select(letak => pilihan[letak]);

    private static Sel Teks(string teks) => new(1, teks, JenisSel.Teks);

    private static long Rp(string teks, ProfilKolom? profil = null) => PembacaRupiah.Baca(Teks(teks), profil ?? ProfilKolom.Kosong).Nilai.Nilai;

    [Fact]
    public void Rupiah_InEverySpelling_IsTheSameAmount() => Uang.Where(nilai => nilai > long.MinValue).Sample(nilai =>
    {
        var cetak = new Rupiah(nilai).ToString();
        var mutlak = new Rupiah(Math.Abs(nilai)).ToString();
        string[] ejaan = [cetak, $"Rp {cetak}", $"Rp. {cetak}", $"Rp.{cetak},-", $"{cetak},00", $"  {cetak}\u00A0"];
        string[] negatif = nilai < 0 ? [$"({mutlak})", $"Rp ({mutlak})", $"−{mutlak}", $"({mutlak},00)"] : [];
        Assert.All(ejaan.Concat(negatif), satu => Assert.Equal(nilai, Rp(satu)));
        Assert.Equal(nilai, PembacaRupiah.Baca(new Sel(1, nilai.ToString(CultureInfo.InvariantCulture), JenisSel.Angka), ProfilKolom.Kosong).Nilai.Nilai);
        Assert.Equal(nilai, Rp(nilai.ToString("#,0", CultureInfo.InvariantCulture), Inggris));
    }, iter: 2_000);

    [Fact]
    public void Rupiah_InThousands_IsAThousandTimesTheNumber() => Gen.Long[-9_000_000_000_000, 9_000_000_000_000].Sample(nilai =>
        Rp((nilai / 1_000m).ToString("#,0.###", Penulisan.Indonesia), new ProfilKolom(GayaAngka.Koma, Pecahan: false, Kali: 1_000)) == nilai, iter: 2_000);

    [Fact]
    public void Rupiah_Compared_KeepsTheOrderOfItsPrints() => Gen.Select(Uang, Uang).Sample((kiri, kanan) =>
        Math.Sign(new Rupiah(Rp(new Rupiah(kiri).ToString())).CompareTo(new Rupiah(Rp(new Rupiah(kanan).ToString())))) == Math.Sign(kiri.CompareTo(kanan)), iter: 2_000);

    [Fact]
    public void Rupiah_BeyondFloatingPoint_KeepsEveryDigit() => Gen.Long[9_007_199_254_740_993, 9_223_372_036_854_775_807].Sample(nilai =>
        Rp(new Rupiah(nilai).DenganRp()) == nilai && PembacaRupiah.Baca(FormatAngka.Tulis(1, nilai.ToString(CultureInfo.InvariantCulture), FormatAngka.Tampilan.Biasa, sejak1904: false), ProfilKolom.Kosong).Nilai.Nilai == nilai, iter: 2_000);

    [Fact]
    public void Number_PrintedEitherWay_ReadsBack() => Bilangan.Sample(nilai =>
    {
        Assert.Equal(nilai, PembacaBilangan.Baca(nilai.ToString("#,0.####", Penulisan.Indonesia), GayaAngka.Koma).Nilai);
        Assert.Equal(nilai, PembacaBilangan.Baca(nilai.ToString("#,0.####", CultureInfo.InvariantCulture), GayaAngka.Titik).Nilai);
    }, iter: 2_000);

    [Fact]
    public void Number_WithoutAColumnToDecide_IsRightOrAskedAbout() => Bilangan.Sample(nilai =>
    {
        foreach (var format in new[] { Penulisan.Indonesia, CultureInfo.InvariantCulture.NumberFormat })
        {
            var hasil = PembacaBilangan.Baca(nilai.ToString("#,0.####", format), GayaAngka.Belum);
            // One group of three after a comma is taken as Indonesian decimals; after a dot it is asked about.
            if (hasil.Terbaca && Math.Abs(hasil.Nilai) != Math.Abs(nilai) / 1_000)
                Assert.Equal(nilai, hasil.Nilai);
            else if (!hasil.Terbaca)
                Assert.Equal("ISI-304", hasil.Temuan!.Kode);
        }
    }, iter: 2_000);

    [Fact]
    public void Percent_Printed_ReadsBackAtItsDecimals() => Gen.Int[-100_000, 1_000_000].Sample(ratus =>
    {
        var persen = new Persen(ratus / 100m);
        Assert.All([persen.ToString(), persen.ToString().Replace(" ", "", StringComparison.Ordinal), persen.ToString().Replace("%", "persen", StringComparison.Ordinal)],
            satu => Assert.Equal(persen.Nilai, PembacaPersen.Baca(Teks(satu), new ProfilKolom(GayaAngka.Koma, Pecahan: false)).Nilai));
    }, iter: 2_000);

    [Fact]
    public void Percent_AsFraction_IsAHundredTimesTheNumber() => Gen.Int[1, 10_000].Sample(nilai =>
        PembacaPersen.Baca(Teks((nilai / 10_000m).ToString("0.0000", Penulisan.Indonesia)), new ProfilKolom(GayaAngka.Koma, Pecahan: true)).Nilai == nilai / 100m, iter: 2_000);

    [Fact]
    public void Volume_Printed_ReadsBack() => Gen.Select(Gen.Int[0, 9_999_999], SatuDari("laporan", "dokumen", "ob", "ok", "kegiatan", "badan adhoc", "%", "m2", "kabupaten/kota")).Sample((jumlah, satuan) =>
    {
        var volume = new Volume(jumlah / 10m, satuan);
        var profil = new ProfilKolom(GayaAngka.Koma, Pecahan: false);
        Assert.All([volume.ToString(), volume.ToString().ToUpperInvariant(), $" {Penulisan.Desimal(volume.Jumlah)}{satuan}"], satu => Assert.Equal(volume, PembacaVolume.Baca(Teks(satu), profil).Nilai));
    }, iter: 2_000);

    [Fact]
    public void Satker_WithItsZerosLost_IsTheSameOffice() => Gen.Int[1_000, 999_999].Sample(nomor =>
        PembacaKode.BacaSatker(new Sel(1, nomor.ToString(CultureInfo.InvariantCulture), JenisSel.Angka), ProfilKolom.Kosong).Nilai.Nilai == nomor.ToString("D6", CultureInfo.InvariantCulture), iter: 2_000);

    [Fact]
    public void Path_InEachPrint_HasTheSameKey() =>
        Gen.Select(SatuDari("WA", "CQ"), Gen.Int[1_000, 9_999], SatuDari("QGE", "EBA"), Gen.Int[1, 999], Gen.Char['A', 'Z']).Sample((program, kegiatan, kro, ro, sub) =>
        {
            var jalur = string.Create(CultureInfo.InvariantCulture, $"{program}.{kegiatan}.{kro}.{ro:D3}.051.0{sub}.521211");
            Assert.Equal(jalur, JalurBerjalan.Kunci($"076.01.{jalur}"));
            Assert.Equal(jalur, JalurBerjalan.Kunci(jalur.ToLowerInvariant().Replace('.', '/')));
            Assert.Equal(jalur, JalurBerjalan.Kunci(jalur.Replace($".0{sub}.", $".{sub}.", StringComparison.Ordinal)));
        }, iter: 2_000);

    [Fact]
    public void Date_InEachSpelling_IsTheSameDay() => Gen.Int[0, 73_000].Sample(hari =>
    {
        var tanggal = new DateOnly(1900, 1, 1).AddDays(hari);
        string[] ejaan =
        [
            tanggal.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), tanggal.ToString("d/M/yyyy", CultureInfo.InvariantCulture), tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            tanggal.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), Penulisan.Tanggal(tanggal), Penulisan.Tanggal(tanggal).ToUpperInvariant(),
        ];
        Assert.All(ejaan, satu => Assert.Equal(tanggal, PembacaTanggal.Baca(Teks(satu), ProfilKolom.Kosong).Nilai));
    }, iter: 2_000);

    [Fact]
    public void Date_AsSerial_IsTheSameDay() => Gen.Select(Gen.Int[61, 60_000], Gen.Bool).Sample((serial, sejak1904) =>
    {
        var awal = sejak1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
        var sel = FormatAngka.Tulis(1, serial.ToString(CultureInfo.InvariantCulture), FormatAngka.Tampilan.Tanggal, sejak1904);
        Assert.Equal(awal.AddDays(serial), PembacaTanggal.Baca(sel, ProfilKolom.Kosong).Nilai);
    }, iter: 2_000);
}
