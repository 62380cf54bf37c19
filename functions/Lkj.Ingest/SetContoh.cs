using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest;

/// <summary>A sample submission that is embedded as a set of CSV files.</summary>
public sealed class SetContoh
{
    private readonly string awalan;

    internal SetContoh(string awalan, KodeSatker satker, TahunAnggaran tahun) => (this.awalan, Satker, Tahun) = (awalan, satker, tahun);

    /// <summary>The office.</summary>
    public KodeSatker Satker { get; }

    /// <summary>The year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The name of its workbook.</summary>
    public string NamaBukuKerja => $"lkj-{Tahun}-{Satker}.xlsx";

    /// <summary>The sample as a set of CSV files.</summary>
    public IReadOnlyList<BerkasMasuk> Csv()
    {
        var rakitan = typeof(SetContoh).Assembly;
        return
        [
            .. rakitan.GetManifestResourceNames().Where(nama => nama.StartsWith(awalan, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(nama =>
            {
                using var isi = rakitan.GetManifestResourceStream(nama)!;
                using var salinan = new MemoryStream();
                isi.CopyTo(salinan);
                return new BerkasMasuk(nama[awalan.Length..], salinan.ToArray());
            }),
        ];
    }

    /// <summary>The sample as a workbook: the template, filled.</summary>
    public byte[] BukuKerja() => PenulisTemplat.Tulis(Isi());

    internal IsiTemplat Isi()
    {
        var temuan = new PengumpulTemuan();
        return IsiTemplat.Dari(PencocokLembar.Baca(PembacaBerkas.Baca(Csv(), BatasBerkas.Bawaan, temuan), temuan));
    }
}
