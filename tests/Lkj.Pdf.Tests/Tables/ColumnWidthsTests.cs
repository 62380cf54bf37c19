using CsCheck;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Tables;
using Lkj.Pdf.Text;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Tests.Tables;

public class ColumnWidthsTests
{
    private static readonly TextStyle Style = new(FontFamily.Arimo.Regular, 9, new Rgb(0, 0, 0));

    private static readonly Gen<ColumnWidth> AnyWidth = Gen.OneOf(
        Gen.Double[20, 90].Select(ColumnWidth.Points), Gen.Double[0.5, 5].Select(ColumnWidth.Weight), Gen.Const(ColumnWidth.Fit));

    [Fact]
    public void Share_AnyColumnsWithAShare_FillTheWidth() =>
        Gen.Select(AnyWidth.Array[0, 4], Gen.String[Gen.Char["abc 123"], 1, 30]).Sample((columns, text) =>
            Assert.Equal(480, Share([.. columns, ColumnWidth.Weight(1)], text).Sum(), tolerance: 0.01));

    [Fact]
    public void Share_Weights_AreProportions() =>
        Assert.Equal([120, 360], Share([ColumnWidth.Weight(1), ColumnWidth.Weight(3)], "a"));

    [Fact]
    public void Share_LongWord_IsNotDividedWhereThePageAllows()
    {
        const string word = "pertanggungjawaban";
        Assert.True(Share([ColumnWidth.Weight(1), ColumnWidth.Weight(50)], word)[0] >= Style.Width(word));
    }

    [Fact]
    public void Share_Fit_HoldsTheWidestFigure()
    {
        const string figure = "11.649.900.000";
        Assert.Equal(Style.Width(figure) + 2 * CellContent.Padding, Share([ColumnWidth.Fit, ColumnWidth.Weight(1)], figure)[0], tolerance: 0.01);
    }

    [Fact]
    public void Share_FixedColumnsTooWide_AreRefused() =>
        Assert.Throws<LayoutException>(() => Share([ColumnWidth.Points(400), ColumnWidth.Points(400)], "a"));

    private static double[] Share(ColumnWidth[] columns, string text)
    {
        var cells = columns.Select((_, i) => new CellContent(ChunkReader.Read([new Inline(text, Style, null)], hyphenate: false), Alignment.Left, i, 1));
        var row = new RowContent([.. cells], new RowLook(LineGrid.Of(Style, 1.2)));
        return ColumnWidths.Share("Tabel", columns, [row], row, 480);
    }
}
