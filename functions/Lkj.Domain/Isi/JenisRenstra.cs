namespace Lkj.Domain.Isi;

/// <summary>What a line of the strategic plan is.</summary>
public enum JenisRenstra
{
    /// <summary>The vision.</summary>
    Visi,

    /// <summary>A mission.</summary>
    Misi,

    /// <summary>An aim.</summary>
    Tujuan,

    /// <summary>A strategic objective.</summary>
    Sasaran,

    /// <summary>An indicator of the objective named as parent.</summary>
    Indikator,

    /// <summary>A budget programme.</summary>
    Program,

    /// <summary>A main indicator of the programme named as parent.</summary>
    IkuProgram,

    /// <summary>An activity of the programme named as parent.</summary>
    Kegiatan,

    /// <summary>An indicator of the activity named as parent.</summary>
    IndikatorKegiatan,
}
