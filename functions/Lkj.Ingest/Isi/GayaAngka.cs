namespace Lkj.Ingest.Isi;

/// <summary>Which sign stands before decimals in a column.</summary>
internal enum GayaAngka
{
    /// <summary>The column does not tell.</summary>
    Belum,

    /// <summary>The comma, as Indonesian is written; dots stand between thousands.</summary>
    Koma,

    /// <summary>The dot; commas stand between thousands.</summary>
    Titik,
}
