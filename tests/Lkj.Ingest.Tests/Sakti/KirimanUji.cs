using System.Text;
using Lkj.Domain.Nilai;

namespace Lkj.Ingest.Tests.Sakti;

/// <summary>Uploads of 2025 for tests: the samples of other applications, and the template of the same office and year without a budget.</summary>
internal static class KirimanUji
{
    public static readonly TahunAnggaran Tahun = new(2025);

    /// <summary>A file of the samples.</summary>
    public static BerkasMasuk Sampel(string nama)
    {
        using var isi = typeof(KirimanUji).Assembly.GetManifestResourceStream($"sakti/{nama}")!;
        using var salinan = new MemoryStream();
        isi.CopyTo(salinan);
        return new BerkasMasuk(nama, salinan.ToArray());
    }

    /// <summary>The text of a sample.</summary>
    public static string Teks(string nama) => Encoding.UTF8.GetString(Sampel(nama).Isi.Span);

    /// <summary>The template as CSV set, with the given files in place of its own; a null text leaves a file out.</summary>
    public static BerkasMasuk[] Templat(params (string Nama, string? Isi)[] ganti) =>
    [
        .. ContohPengajuan.Csv().Where(berkas => berkas.Nama is not ("anggaran.csv" or "total-anggaran.csv" or "sumber-dana.csv") && ganti.All(satu => satu.Nama != berkas.Nama))
            .Select(berkas => berkas.Nama == "identitas.csv" ? Berkas(berkas.Nama, Identitas("SP2D")) : berkas),
        .. ganti.Where(satu => satu.Isi is not null).Select(satu => Berkas(satu.Nama, satu.Isi!)),
    ];

    /// <summary>The identity of 2025 with a basis.</summary>
    public static string Identitas(string basis) => Unggahan.Teks("identitas.csv").Replace("2019", "2025", StringComparison.Ordinal) + $"Basis Realisasi,{basis}\n";

    public static BerkasMasuk Berkas(string nama, string isi) => new(nama, Encoding.UTF8.GetBytes(isi));

    public static HasilBaca Baca(params BerkasMasuk[] berkas) => PembacaPengajuan.Baca(berkas, ContohPengajuan.Satker, Tahun, BatasBerkas.Bawaan);
}
