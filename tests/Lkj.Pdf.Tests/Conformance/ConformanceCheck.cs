namespace Lkj.Pdf.Tests.Conformance;

/// <summary>
/// The rules of PDF/UA-1 (as the Matterhorn Protocol 1.1 lists them) and PDF/A-2a that a program can decide from the file
/// alone. It is no full validator: what it finds is wrong, what it does not find may still be.
/// </summary>
public static class ConformanceCheck
{
    /// <summary>What is wrong with a file, each finding with the rule it breaks; nothing for a good one.</summary>
    public static IReadOnlyList<string> Findings(byte[] pdf)
    {
        using var opened = new OpenedPdf(pdf);
        return
        [
            .. FileRules.Check(opened), .. CatalogRules.Check(opened), .. MetadataRules.Check(opened), .. FontRules.Check(opened),
            .. ContentRules.Check(opened), .. StructureRules.Check(opened), .. TableRules.Check(opened), .. AnnotationRules.Check(opened),
        ];
    }
}
