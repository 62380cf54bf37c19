using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Report.Naskah;

/// <summary>How names, lists and values of indicators are written in sentences and cells.</summary>
internal static class Tulis
{
    /// <summary>What a cell shows where the office filled in nothing.</summary>
    public const string Kosong = "\u2013";

    /// <summary>What a cell shows where nothing can be computed.</summary>
    public const string TidakAda = "n/a";

    private static readonly char[] AkhirKalimat = ['.', ';', ',', ':'];

    /// <summary>The text of a table's cell for use inside a sentence: without the stop that ends it.</summary>
    public static string Bersih(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(AkhirKalimat).TrimEnd();

    /// <summary>The same in quotation marks.</summary>
    public static string Kutip(string teks) => $"\u201C{Bersih(teks)}\u201D";

    /// <summary><c>a</c>; <c>a dan b</c>; <c>a, b, dan c</c>.</summary>
    public static string Gabung(IReadOnlyList<string> butir) => butir.Count switch
    {
        0 => "",
        1 => butir[0],
        2 => $"{butir[0]} dan {butir[1]}",
        _ => $"{string.Join(", ", butir.SkipLast(1))}, dan {butir[^1]}",
    };

    /// <summary>A sentence begins with a capital letter.</summary>
    public static string Awal(string teks) => teks.Length == 0 ? teks : char.ToUpperInvariant(teks[0]) + teks[1..];

    /// <summary>A target with its unit: <c>77,5 %</c>, <c>2 dokumen</c>; a dash when there is none.</summary>
    public static string Target(BarisIndikator baris) => Target(baris.Target?.Nilai, baris.Satuan);

    /// <summary>A target with a unit; a dash when there is none.</summary>
    public static string Target(Target? target, string satuan) => target is null ? Kosong : Bersatuan(target.ToString(), satuan);

    /// <summary>A realisasi with its unit; a dash when there is none.</summary>
    public static string Realisasi(BarisIndikator baris) => Nilai(baris.Realisasi?.Nilai, baris.Satuan);

    /// <summary>A value with a unit; a dash when there is none.</summary>
    public static string Nilai(NilaiKinerja? nilai, string satuan) => nilai is null ? Kosong : Bersatuan(nilai.ToString(), satuan);

    /// <summary>A quantity with its unit; a dash when there is none.</summary>
    public static string Volume(Isian<Volume>? volume) => volume?.Nilai.ToString() ?? Kosong;

    /// <summary>A percentage without its sign, or <c>n/a</c>.</summary>
    public static string Angka(Persen? persen) => persen?.Angka() ?? TidakAda;

    /// <summary>A percentage with its sign, or <c>n/a</c>.</summary>
    public static string Persen(Persen? persen) => persen?.ToString() ?? TidakAda;

    /// <summary>A name that also tells a direction other than the usual one, as tables print it.</summary>
    public static string Nama(BarisIndikator baris) => Bersih(baris.Indikator.Nilai) + baris.Polaritas switch
    {
        Polaritas.Minimal => " (makin rendah makin baik)",
        Polaritas.Stabil => " (makin dekat dengan target makin baik)",
        _ => "",
    };

    /// <summary>A value with its unit, if it has one.</summary>
    public static string Bersatuan(string nilai, string satuan) => satuan.Length == 0 ? nilai : $"{nilai} {satuan}";
}
