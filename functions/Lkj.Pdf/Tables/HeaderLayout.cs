using Lkj.Pdf.Layout;

namespace Lkj.Pdf.Tables;

/// <summary>The head of a table fitted to a width: a row for its columns and, where some are grouped, a row above it for the groups.</summary>
internal sealed class HeaderLayout
{
    private readonly RowLayout? _groups;
    private readonly RowLayout _columns;

    public HeaderLayout(RowContent? groups, RowContent columns, double[] widths)
    {
        var decimals = new double[widths.Length];
        _groups = groups is null ? null : new RowLayout(groups, widths, decimals);
        _columns = new RowLayout(columns, widths, decimals, linesAbove: _groups?.LineCount ?? 0);
    }

    public double Height => (_groups?.WholeHeight ?? 0) + _columns.WholeHeight;

    public void Draw(LaidOutPage page, double x, double y, bool asArtifact)
    {
        _groups?.Draw(page, x, y, 0, _groups.LineCount, asArtifact);
        _columns.Draw(page, x, y + (_groups?.WholeHeight ?? 0), 0, _columns.LineCount, asArtifact);
    }
}
