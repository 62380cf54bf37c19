using System.Text;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Tests;

/// <summary>Uploads for tests, made from the sample by small changes.</summary>
internal static class Unggahan
{
    public static HasilBaca Baca(params BerkasMasuk[] berkas) =>
        PembacaPengajuan.Baca(berkas, ContohPengajuan.Satker, ContohPengajuan.Tahun, BatasBerkas.Bawaan);

    public static HasilBaca Baca(string nama, byte[] isi, BatasBerkas? batas = null) =>
        PembacaPengajuan.Baca([new BerkasMasuk(nama, isi)], ContohPengajuan.Satker, ContohPengajuan.Tahun, batas ?? BatasBerkas.Bawaan);

    /// <summary>The sample's CSV set with one file replaced; a null text leaves the file out.</summary>
    public static BerkasMasuk[] CsvDengan(string nama, string? teks) =>
    [
        .. ContohPengajuan.Csv().Where(berkas => berkas.Nama != nama),
        .. teks is null ? [] : new[] { new BerkasMasuk(nama, Encoding.UTF8.GetBytes(teks)) },
    ];

    /// <summary>The text of a file of the sample's CSV set.</summary>
    public static string Teks(string nama) => Encoding.UTF8.GetString(ContohPengajuan.Csv().Single(berkas => berkas.Nama == nama).Isi.Span);

    public static Temuan Satu(this HasilBaca hasil, string kode) => Assert.Single(hasil.Temuan, temuan => temuan.Kode == kode);

    public static readonly KodeSatker SatkerLain = new("022207");
}
