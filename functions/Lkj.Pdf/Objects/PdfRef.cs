namespace Lkj.Pdf.Objects;

/// <summary>A reference to an indirect object; every object is of generation zero.</summary>
internal readonly record struct PdfRef(int Number)
{
    public override string ToString() => $"{Number} 0 R";
}
