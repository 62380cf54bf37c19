using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests.Acuan;

/// <summary>
/// What a careful reader finds in the report of the sample, B01 to G06, against what the program finds in it. Nothing is lost, and nothing
/// is found beside it that was not looked at and approved.
/// </summary>
public class TemuanContohTests
{
    private static readonly string[] Butir =
    [
        .. Enumerable.Range(1, 14).Select(nomor => $"B{nomor:00}"), "C", "C12", "C13", "C14", "C16",
        .. Enumerable.Range(1, 5).Select(nomor => $"D{nomor:00}"), "E04", "E05", "E06", "E07", "E09", "E10", "G06",
    ];

    private static readonly HasilBaca Dibaca = Unggahan.Baca(ContohPengajuan.NamaBukuKerja, ContohPengajuan.BukuKerja());
    private static readonly string[] Ditemukan = [.. Dibaca.Temuan.Concat(Pemeriksa.Periksa(Dibaca.Pengajuan!)).Select(TemuanDisetujui.Tulis)];

    [Fact]
    public void Sample_EveryLineOfTheList_IsFound() =>
        Assert.Equal([], TemuanDisetujui.OganIlir.SelectMany(baris => baris.Semua.Except(Ditemukan).Select(hilang => $"{baris.Butir} {hilang}")));

    [Fact]
    public void Sample_EveryFinding_StandsInTheList() =>
        Assert.Equal([], Ditemukan.Except(TemuanDisetujui.OganIlir.SelectMany(baris => baris.Semua)));

    [Fact]
    public void Sample_AsCsv_HasTheSameFindings()
    {
        var csv = Unggahan.Baca([.. ContohPengajuan.Csv()]);

        Assert.Equal(Pesan(Dibaca), Pesan(csv));
    }

    [Fact]
    public void List_EveryIdOfTheReader_HasItsFindings() =>
        Assert.Equal(Butir, TemuanDisetujui.OganIlir.Select(baris => baris.Butir).Where(butir => butir.Length > 0).Distinct());

    [Fact]
    public void List_EveryLine_SaysWhy() => Assert.All(TemuanDisetujui.OganIlir, baris => Assert.NotEmpty(baris.Keterangan));

    private static IEnumerable<string> Pesan(HasilBaca hasil) =>
        hasil.Temuan.Concat(Pemeriksa.Periksa(hasil.Pengajuan!)).Select(satu => $"{satu.Kode} {satu.Keparahan} {satu.Dibaca}").Order(StringComparer.Ordinal);
}
