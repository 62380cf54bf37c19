using CsCheck;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Tests.Lembaran;

public class KolomTerbacaTests
{
    private static readonly ProfilKolom Profil = new(GayaAngka.Koma, Pecahan: true);

    // More different texts than a column remembers, among them some that look alike and are not.
    private static readonly Gen<Sel> Cells =
        from nomor in Gen.Int[0, 600]
        from bentuk in Gen.Int[0, 5]
        from jenis in Gen.Enum<JenisSel>()
        select new Sel(1, bentuk switch { 0 => $"{nomor} laporan", 1 => $" {nomor}  laporan", 2 => $"0,{nomor}", 3 => $"{nomor} %", 4 => "-", _ => $"{nomor}" }, jenis);

    [Fact]
    public void Baca_CellsThatRepeat_AreReadAsEachAlone() => Cells.Array[1_500].Sample(isi =>
    {
        var (volume, persen) = (Kolom(JenisKolom.Volume), Kolom(JenisKolom.Persen));
        return isi.All(sel =>
            volume.Baca(sel, PembacaVolume.Baca) == Kolom(JenisKolom.Teks).Baca(sel, PembacaVolume.Baca)
            && persen.Baca(sel, PembacaPersen.Baca) == Kolom(JenisKolom.Teks).Baca(sel, PembacaPersen.Baca)
            && persen.Baca(sel, PembacaRupiah.Baca) == Kolom(JenisKolom.Teks).Baca(sel, PembacaRupiah.Baca));
    }, iter: 20);

    [Fact]
    public void Baca_EqualQuantities_AreOneValue()
    {
        var kolom = Kolom(JenisKolom.Volume);

        Assert.Same(Satu().Nilai, Satu().Nilai);

        HasilSel<Domain.Nilai.Volume> Satu() => kolom.Baca(new Sel(1, new string("2 laporan".AsSpan()), JenisSel.Teks), PembacaVolume.Baca);
    }

    [Fact]
    public void Teks_OfAnyCells_IsTidyAndOneStringWhereItRepeats() => Cells.Array[1, 3_000].Sample(isi =>
    {
        var kolom = Kolom(JenisKolom.Teks);
        return isi.All(sel => kolom.Teks(sel) == Rapi.Teks(sel.Teks)) && (isi.Length > 900 || ReferenceEquals(Kembar(kolom), Kembar(kolom)));
    }, iter: 20);

    private static string Kembar(KolomTerbaca kolom) => kolom.Teks(new Sel(1, new string("-".AsSpan()), JenisSel.Teks));

    private static KolomTerbaca Kolom(JenisKolom jenis) =>
        KolomTerbaca.Dalam(new LembarMentah("a.csv", "a", Tersembunyi: false, BukuKerja: false, []), new Kolom("a", "A", jenis, "", ""), 1, "A", Profil);
}
