using CsCheck;
using Lkj.Pdf.Charts;

namespace Lkj.Pdf.Tests.Charts;

public class AxisScaleTests
{
    private static readonly Gen<decimal> Value = Gen.Select(Gen.Int[-9_999, 9_999], Gen.Int[0, 9], (digits, power) => digits * (decimal)Math.Pow(10, power) / 100);

    [Fact]
    public void FromZero_AnyValues_HoldsThemBetweenRoundEnds() => Value.Array[0, 8].Sample(values =>
    {
        var scale = AxisScale.FromZero(values);
        Assert.All(values.Append(0), value => Assert.InRange(scale.Share((double)value), -0.0001, 1.0001));
        Assert.InRange(scale.Ticks.Count, 2, 8);
        Assert.Equal((scale.Least, scale.Greatest), (scale.Ticks[0], scale.Ticks[^1]));
    });

    [Fact]
    public void Around_AnyValues_LeavesRoomOnBothSidesOfTheThreshold() => Gen.Select(Value, Value.Array[0, 8]).Sample((threshold, values) =>
    {
        var scale = AxisScale.Around(threshold, values);
        Assert.All(values, value => Assert.InRange(scale.Share((double)value), -0.0001, 1.0001));
        Assert.InRange(scale.Share((double)threshold), 0.25, 0.75);
    });

    [Theory]
    [InlineData(0, "%", "0\u00A0%")]
    [InlineData(12.5, "%", "12,5\u00A0%")]
    [InlineData(1250000, "", "1.250.000")]
    [InlineData(-0.25, "", "-0,25")]
    public void Text_Tick_IsAnIndonesianFigure(double tick, string unit, string expected) => Assert.Equal(expected, AxisScale.Text(tick, unit));
}
