namespace Lkj.Domain.Isi;

/// <summary>What a line about the organisation is.</summary>
public enum JenisOrganisasi
{
    /// <summary>A position or unit of the organisation chart; its parent is the unit above it.</summary>
    Unit,

    /// <summary>A group of staff with its number.</summary>
    Pegawai,

    /// <summary>A facility with its number.</summary>
    Sarana,
}
