namespace Lkj.Ingest.Isi;

/// <summary>The signs by which a cell says that there is no value.</summary>
internal static class TandaKosong
{
    public static bool Adalah(ReadOnlySpan<char> teks) => teks is "-" or "–" or "—" or "−" || Rapi.Sekunci(teks, "na") || Rapi.Sekunci(teks, "nihil");
}
