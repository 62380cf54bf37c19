namespace Lkj.Domain.Anggaran;

/// <summary>The levels of a budget path that sums are given for, from top to bottom.</summary>
public enum TingkatAnggaran
{
    /// <summary>Program.</summary>
    Program,

    /// <summary>Kegiatan.</summary>
    Kegiatan,

    /// <summary>Klasifikasi rincian output; paths of 2015-2020 have none.</summary>
    Kro,

    /// <summary>The output: an RO since 2021, an output (three digits under its kegiatan) before.</summary>
    Keluaran,
}
