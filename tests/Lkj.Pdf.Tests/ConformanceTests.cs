using Lkj.Pdf.Tests.Conformance;
using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests;

public class ConformanceTests
{
    private static readonly byte[] Whole = Rendered.Bytes(SampleDocument.Whole);

    [Fact]
    public void Findings_WholeSample_AreNone() => Assert.Empty(ConformanceCheck.Findings(Whole));
}
