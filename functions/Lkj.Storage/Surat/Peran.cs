namespace Lkj.Storage.Surat;

/// <summary>Whose address it is.</summary>
public enum Peran
{
    /// <summary>Who fills the workbook.</summary>
    Operator,

    /// <summary>The office's secretary, who signs.</summary>
    Sekretaris,

    /// <summary>The provincial office above it.</summary>
    Provinsi,

    /// <summary>The central office.</summary>
    Pusat,
}
