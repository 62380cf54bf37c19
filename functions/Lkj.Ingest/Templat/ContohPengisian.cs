using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Templat;

/// <summary>The sheet that shows each sheet with a line filled in, from the schema; it is never read.</summary>
internal static class ContohPengisian
{
    public static IReadOnlyList<string[]> Baris() =>
    [
        ["Contoh pengisian"],
        ["Lembar ini hanya menunjukkan cara mengisi dan tidak dibaca. Isian yang sesungguhnya ditulis di lembar masing-masing."],
        .. SkemaLkj.Semua.SelectMany(Baris),
    ];

    private static IEnumerable<string[]> Baris(Lembar lembar) =>
    [
        [""],
        [$"Lembar {lembar.Nama}"],
        .. lembar.Formulir
            ? lembar.Kolom.Select(kolom => new[] { kolom.Kepala, kolom.Contoh }).Prepend([SkemaIdentitas.KepalaIsian, SkemaIdentitas.KepalaNilai])
            : [[.. lembar.Kolom.Select(kolom => kolom.Kepala)], [.. lembar.Kolom.Select(kolom => kolom.Contoh)]],
    ];
}
