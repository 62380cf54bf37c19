namespace Lkj.Ingest.Berkas;

/// <summary>Errors of formulas that came along as text, from CSV or from values pasted into a workbook.</summary>
internal static class GalatRumus
{
    public static JenisSel Jenis(ReadOnlySpan<char> teks) =>
        teks.Contains('#') && teks.Trim() is "#REF!" or "#DIV/0!" or "#N/A" or "#NAME?" or "#VALUE!" or "#NUM!" or "#NULL!" or "#SPILL!" or "#CALC!"
            ? JenisSel.Galat
            : JenisSel.Teks;
}
