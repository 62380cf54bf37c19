namespace Lkj.Domain;

/// <summary>The paper that a report is set on.</summary>
public enum UkuranKertas
{
    /// <summary>210 x 297 mm (ISO 216).</summary>
    A4,

    /// <summary>215 x 330 mm, also called folio, which many offices print on.</summary>
    F4,
}
