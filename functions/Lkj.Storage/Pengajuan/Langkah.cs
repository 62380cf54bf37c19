namespace Lkj.Storage.Pengajuan;

/// <summary>The steps of a submission that people follow, in their order.</summary>
public enum Langkah
{
    /// <summary>Stored.</summary>
    Diterima,

    /// <summary>Checked at levels 4 to 7.</summary>
    Diperiksa,

    /// <summary>Indicators and budget computed.</summary>
    Dihitung,

    /// <summary>The report stands as a PDF.</summary>
    Dirakit,

    /// <summary>The link was mailed.</summary>
    Dikirim,

    /// <summary>A finding stops it.</summary>
    Ditolak,

    /// <summary>The system gave up.</summary>
    Gagal,

    /// <summary>The link to the approved report was mailed.</summary>
    Disahkan,
}
