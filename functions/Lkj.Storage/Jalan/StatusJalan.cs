namespace Lkj.Storage.Jalan;

/// <summary>How far a year-end has come.</summary>
public enum StatusJalan
{
    /// <summary>Asked for, and not ended.</summary>
    Berjalan,

    /// <summary>Every recap was mailed.</summary>
    Selesai,

    /// <summary>The system gave up.</summary>
    Gagal,
}
