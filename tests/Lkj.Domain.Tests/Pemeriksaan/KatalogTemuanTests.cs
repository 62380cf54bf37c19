using Lkj.Domain.Pemeriksaan;

namespace Lkj.Domain.Tests.Pemeriksaan;

public sealed class KatalogTemuanTests
{
    private static readonly JenisTemuan DariBerkas = new("BRK-101", 1, Keparahan.Galat, "Berkas kosong", "Pilih berkas lain.", "Pengiriman terputus.", "Berkas 0 bita.");

    [Fact]
    public void Katalog_ListsOfRooms_AreJoinedByLevel()
    {
        var katalog = new KatalogTemuan(Pemeriksa.Jenis, [DariBerkas]);
        Assert.Same(DariBerkas, katalog.Semua[0]);
        Assert.Equal("Realisasi melebihi pagu", katalog.Cari("KLM-403")?.Judul);
        Assert.Null(katalog.Cari("KLM-999"));
    }

    [Fact]
    public void Katalog_SameCodeTwice_IsRefused() => Assert.Throws<ArgumentException>(() => new KatalogTemuan([DariBerkas], [DariBerkas]));
}
