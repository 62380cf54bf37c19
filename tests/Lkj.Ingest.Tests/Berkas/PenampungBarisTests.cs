using CsCheck;
using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Tests.Berkas;

public class PenampungBarisTests
{
    [Fact]
    public void Baris_OfAnyLength_KeepTheirCells() => Gen.Int[0, 40].Select(Gen.Int[0, 6_000], (pendek, panjang) => pendek > 0 ? pendek : panjang).Array[1, 400].Sample(panjang =>
    {
        var gudang = new GudangTeks();
        var penampung = new PenampungBaris(gudang);
        for (var nomor = 1; nomor <= panjang.Length; nomor++)
        {
            foreach (var sel in Sel(nomor, panjang[nomor - 1]))
                penampung.Tambah(sel.Dalam(gudang));
            if (nomor % 7 == 0)
                penampung.Buang();
            penampung.Tutup(nomor);
        }

        var terisi = Enumerable.Range(1, panjang.Length).Where(nomor => nomor % 7 != 0 && panjang[nomor - 1] > 0);
        return terisi.SequenceEqual(penampung.Baris.Select(baris => baris.Nomor))
            && penampung.Baris.All(baris => Sel(baris.Nomor, panjang[baris.Nomor - 1]).SequenceEqual(baris.Sel));
    }, iter: 100);

    private static IEnumerable<Sel> Sel(int nomor, int panjang) => Enumerable.Range(1, panjang).Select(kolom => new Sel(kolom, $"{nomor}", JenisSel.Teks));
}
