namespace Lkj.Domain.Perbedaan;

/// <summary>How a figure differs between two versions of a submission.</summary>
public enum JenisPerbedaan
{
    /// <summary>It stands in both with another value.</summary>
    Berubah,

    /// <summary>Only the newer version has it.</summary>
    Ditambahkan,

    /// <summary>Only the older version has it.</summary>
    Dihapus,
}
