namespace Lkj.Ingest.Berkas;

/// <summary>What a file says a cell is.</summary>
internal enum JenisSel : byte
{
    /// <summary>Text, to be understood by its spelling.</summary>
    Teks,

    /// <summary>A number of the spreadsheet: digits with a dot before decimals, never ambiguous.</summary>
    Angka,

    /// <summary>An error of a formula, as <c>#REF!</c>.</summary>
    Galat,

    /// <summary>A formula whose result was not stored.</summary>
    RumusTanpaHasil,
}
