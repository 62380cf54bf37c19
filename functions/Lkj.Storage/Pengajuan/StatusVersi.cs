namespace Lkj.Storage.Pengajuan;

/// <summary>How far a submission has come. The first two are open: something still works on it.</summary>
public enum StatusVersi
{
    /// <summary>Stored; its report is not begun.</summary>
    Diterima,

    /// <summary>Its report is being made.</summary>
    Diproses,

    /// <summary>The report is made and its link mailed.</summary>
    Selesai,

    /// <summary>A finding makes its figures undecidable; no report.</summary>
    Ditolak,

    /// <summary>The system gave up after the last attempt; the administrator has been told.</summary>
    Gagal,
}
