using Lkj.LocalHost.Command;

namespace Lkj.LocalHost.Tests.Command;

public class ArgumentsTests
{
    [Fact]
    public void Sample_WithoutValue_IsOganIlir() =>
        Assert.Equal((Sample.OganIlir, null), Sampled("--sample", "--port", "7072"));

    [Fact]
    public void Sample_Lengkap_IsTheInventedOffice() =>
        Assert.Equal((Sample.Lengkap, null), Sampled("--sample", "lengkap"));

    [Fact]
    public void Sample_OtherValue_IsAWorkbook() =>
        Assert.Equal((Sample.OganIlir, Path.GetFullPath("kantor.xlsx")), Sampled("--sample", "kantor.xlsx"));

    [Fact]
    public void Sample_NotGiven_LetsTheHostStayUp() => Assert.Equal(((Sample?)null, null), Sampled());

    private static (Sample? Sample, string? File) Sampled(params string[] args)
    {
        var read = Arguments.Parse(args);
        return (read.Sample, read.SampleFile);
    }
}
