using System.Text;
using CsCheck;
using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Tests.Berkas;

public class GudangTeksTests
{
    private static readonly string[] Potongan = ["a", "é", "€", "😀", " 1."];

    // Among short texts some that are longer than any box.
    private static readonly Gen<string> Teks = Gen.Frequency(
        (20, Gen.Int[0, Potongan.Length - 1].Array[0, 80].Select(letak => string.Concat(letak.Select(satu => Potongan[satu])))),
        (1, Gen.Int[60_000, 200_000].Select(panjang => new string('x', panjang))));

    [Fact]
    public void Texts_PutIn_AreReadBack() => Teks.Array[1, 300].Sample(teks =>
    {
        var gudang = new GudangTeks();
        var tempat = teks.Select((satu, letak) => letak % 2 == 0 ? gudang.Simpan(satu) : gudang.Simpan(Encoding.UTF8.GetBytes(satu))).ToList();

        return teks.Zip(tempat).All(satu => gudang.Teks(satu.Second) == satu.First && Encoding.UTF8.GetString(gudang.Bita(satu.Second)) == satu.First);
    }, iter: 50);

    [Fact]
    public void Text_OfTheFile_StaysThere()
    {
        var berkas = Encoding.UTF8.GetBytes("xx1;dua;tiga").AsMemory(2);
        var gudang = new GudangTeks(berkas);

        Assert.Equal(new TempatTeks(2, 3), gudang.Simpan(berkas.Span[2..5]));
        Assert.Equal("dua", gudang.Teks(new TempatTeks(2, 3)));
        Assert.True(gudang.Simpan("dua"u8).Letak < 0);
    }
}
