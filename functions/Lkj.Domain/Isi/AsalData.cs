namespace Lkj.Domain.Isi;

/// <summary>Whether a figure comes from the office itself or from elsewhere.</summary>
public enum AsalData
{
    /// <summary>The office's own records.</summary>
    Internal,

    /// <summary>Another institution.</summary>
    Eksternal,
}
