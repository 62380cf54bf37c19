namespace Lkj.Pdf.Tagging;

/// <summary>What a header cell heads; the names are those of the file.</summary>
internal enum HeaderScope
{
    Column,
    Row,
}
