using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Report;

/// <summary>What every part of the report is set from: the content and the rule set in force.</summary>
/// <param name="Isi">The submission with all that was computed from it.</param>
/// <param name="AksaraTerganti">Characters that the fonts lack and the report replaces, as <c>U+6F22</c>; usually none.</param>
internal sealed record Bahan(IsiLaporan Isi, IReadOnlyList<string> AksaraTerganti)
{
    /// <summary>The rule set in force.</summary>
    public AturanKinerja Aturan { get; } = AturanKinerja.Bernama(Isi.Aturan);

    /// <summary>Where a reader checks whether a report was issued; null when the app has no such address.</summary>
    public Uri? AlamatPeriksa { get; init; }

    /// <summary>Who has approved the report; null for a draft.</summary>
    public Pengesahan? Pengesahan { get; init; }

    /// <summary>What the office submitted.</summary>
    public Pengajuan Pengajuan => Isi.Pengajuan;

    /// <summary>Who reports.</summary>
    public Identitas Identitas => Isi.Pengajuan.Identitas;

    /// <summary>The legal references of the year, as the report prints them.</summary>
    public IReadOnlyList<string> DasarHukum => Aturan.DasarHukumUntuk(Identitas.Tahun);

    /// <summary>The office's own paragraphs or points for a part, in the order of the workbook; blank ones are left out.</summary>
    public IReadOnlyList<string> Narasi(BagianNarasi bagian) =>
        [.. Pengajuan.Narasi.Where(narasi => narasi.Bagian == bagian).Select(narasi => narasi.Teks.Nilai.Trim()).Where(teks => teks.Length > 0)];

    /// <summary>The office's own paragraphs for a part that refer to an objective or one of its indicators; for null those that refer to none.</summary>
    public IReadOnlyList<string> Narasi(BagianNarasi bagian, HasilSasaran? sasaran) =>
    [
        .. Pengajuan.Narasi
            .Where(narasi => narasi.Bagian == bagian && Isi.Kinerja.Sasaran.FirstOrDefault(satu => Tentang(satu, narasi.Rujukan)) is var rujukan && rujukan?.Nama == sasaran?.Nama)
            .Select(narasi => narasi.Teks.Nilai.Trim()).Where(teks => teks.Length > 0),
    ];

    /// <summary>Whether a name is that of an objective or of one of its indicators.</summary>
    public static bool Tentang(HasilSasaran sasaran, string? nama)
    {
        if (string.IsNullOrWhiteSpace(nama))
            return false;
        var dicari = new NamaIndikator(nama);
        return new[] { sasaran.Nama }.Concat(sasaran.Indikator.Select(satu => satu.Baris.Indikator.Nilai)).Any(satu => dicari.SamaDengan(new NamaIndikator(satu)));
    }

    /// <summary>How captions and headings call an objective: <c>Sasaran 1</c>, by its place in the measurement table.</summary>
    public string Tanda(HasilSasaran sasaran) => $"Sasaran {Penulisan.Desimal(Isi.Kinerja.Sasaran.TakeWhile(satu => satu.Nama != sasaran.Nama).Count() + 1)}";

    /// <summary>The lines of the strategic plan of one kind.</summary>
    public IReadOnlyList<BarisRenstra> Renstra(JenisRenstra jenis) => [.. Pengajuan.Renstra.Where(baris => baris.Jenis == jenis)];
}
