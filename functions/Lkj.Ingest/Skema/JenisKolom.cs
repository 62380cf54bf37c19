namespace Lkj.Ingest.Skema;

/// <summary>How the cells of a column are read and how the template sets them.</summary>
public enum JenisKolom
{
    /// <summary>Free text.</summary>
    Teks,

    /// <summary>Digits that are a name, not a number: leading zeros matter.</summary>
    Kode,

    /// <summary>Whole rupiah.</summary>
    Rupiah,

    /// <summary>A percentage.</summary>
    Persen,

    /// <summary>A number, a letter of a scale, or a range, with or without its unit.</summary>
    Nilai,

    /// <summary>A quantity with its unit.</summary>
    Volume,

    /// <summary>A calendar date.</summary>
    Tanggal,

    /// <summary>One of the words listed with the column.</summary>
    Pilihan,
}
