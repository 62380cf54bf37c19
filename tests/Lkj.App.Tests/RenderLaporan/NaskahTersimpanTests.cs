using Lkj.Domain;
using Lkj.Ingest;
using Lkj.Report;
using Lkj.Storage;

namespace Lkj.App.Tests.RenderLaporan;

/// <summary>A report is set from stored content: nothing in it may hang on which objects are the same in memory.</summary>
public sealed class NaskahTersimpanTests
{
    public static TheoryData<SetContoh> Contoh => [ContohPengajuan.OganIlir, ContohPengajuan.Lengkap];

    [Theory]
    [MemberData(nameof(Contoh), DisableDiscoveryEnumeration = true)]
    public void Rakit_StoredContent_GivesTheSameBytes(SetContoh contoh)
    {
        var dibaca = PembacaPengajuan.Baca(contoh.Csv(), contoh.Satker, contoh.Tahun, BatasBerkas.Bawaan);
        var isi = PenyusunIsi.Susun(dibaca.Pengajuan!, 1, new string('a', 64), dibaca.Temuan);
        Assert.Equal(PerakitPdf.Rakit(isi), PerakitPdf.Rakit(StorageJson.Read<IsiLaporan>(StorageJson.Write(isi))));
    }
}
