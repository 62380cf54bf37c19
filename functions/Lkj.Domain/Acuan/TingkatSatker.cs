namespace Lkj.Domain.Acuan;

/// <summary>Where an office stands in the tree of offices.</summary>
public enum TingkatSatker
{
    /// <summary>The centre, KPU RI.</summary>
    Pusat,

    /// <summary>A provincial office.</summary>
    Provinsi,

    /// <summary>The office of a kabupaten.</summary>
    Kabupaten,

    /// <summary>The office of a kota.</summary>
    Kota,
}
