using Lkj.Domain.Isi;
using Lkj.Domain.Perbedaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Perbedaan;

public sealed class PembandingNarasiTests
{
    private static readonly Pengajuan Awal = Bersih.Pengajuan with { Narasi = [Satu(BagianNarasi.Saran, "a", "A2"), Satu(BagianNarasi.LatarBelakang, "b", "A3"), Satu(BagianNarasi.Saran, "c", "A4")] };

    [Fact]
    public void Bandingkan_TextInAnotherCell_FindsNothing() =>
        Assert.Empty(PembandingNarasi.Bandingkan(Awal, Awal with { Narasi = [Satu(BagianNarasi.LatarBelakang, "b", "A7"), Satu(BagianNarasi.Saran, "a", "A8"), Satu(BagianNarasi.Saran, "c", "A9")] }));

    [Fact]
    public void Bandingkan_TextsChangedRemovedAndAdded_NamesThePartsInTheOrderOfTheReport() => Assert.Equal(
        [BagianNarasi.Ikhtisar, BagianNarasi.LatarBelakang, BagianNarasi.Saran],
        PembandingNarasi.Bandingkan(Awal, Awal with { Narasi = [Satu(BagianNarasi.Saran, "a", "A2"), Satu(BagianNarasi.LatarBelakang, "lain", "A3"), Satu(BagianNarasi.Ikhtisar, "d", "A4")] }));

    [Fact]
    public void Bandingkan_OnlyTheReferenceChanged_NamesThePart() =>
        Assert.Equal([BagianNarasi.LatarBelakang], PembandingNarasi.Bandingkan(Awal, Awal with { Narasi = [.. Awal.Narasi.Select(satu => satu.Bagian == BagianNarasi.LatarBelakang ? satu with { Rujukan = "1" } : satu)] }));

    private static Narasi Satu(BagianNarasi bagian, string teks, string sel) => new(bagian, new Isian<string>(teks, teks, new Asal("a.xlsx", "Narasi", sel)));
}
