using System.Net;
using System.Text;
using Lkj.EndToEnd.Tests.Reading;
using Lkj.EndToEnd.Tests.Running;

namespace Lkj.EndToEnd.Tests;

/// <summary>Files that cannot be read: each gets a finding that says what to do, and leaves no submission behind.</summary>
public sealed class RefusalTests(SharedHost shared)
{
    public static TheoryData<string, string> Refused => new()
    {
        { "rusak", "900020" },
        { "kosong", "900021" },
        { "teks", "900022" },
        { "tanpa anggaran", "900023" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task UnreadableFile_Sent_IsAnsweredWithAFindingAndNotHalfStored(string damage, string code)
    {
        var office = new Office(shared.Host, code);

        var answer = await office.UploadAsync(Damaged(await office.WorkbookAsync(), damage));

        Assert.InRange((int)answer.Code, 400, 499);
        var findings = answer.Json!.Value.GetProperty("temuan").EnumerateArray().Where(finding => finding.GetProperty("keparahan").GetString() == "galat").ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.NotEqual("", finding.GetProperty("tindakan").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, (await office.StatusAsync()).Code);
        foreach (var container in (string[])["hasil", "hasil-olah", "naskah", "laporan"])
            Assert.Empty(await office.NamesAsync(container));
    }

    [Fact]
    public async Task WorkbookWithoutBudget_Sent_NamesTheMissingSheet()
    {
        var office = new Office(shared.Host, "900024");

        var answer = await office.UploadAsync(Damaged(await office.WorkbookAsync(), "tanpa anggaran"));

        Assert.Contains("\"Anggaran\"", answer.Json!.Value.GetProperty("temuan")[0].GetProperty("pesan").GetString(), StringComparison.Ordinal);
    }

    private static byte[] Damaged(byte[] workbook, string damage) => damage switch
    {
        "rusak" => workbook[..(workbook.Length / 2)],
        "kosong" => [],
        "teks" => Encoding.UTF8.GetBytes("Laporan Kinerja 2019\n"),
        "tanpa anggaran" => Workbook.Without(workbook, "Anggaran"),
        _ => throw new ArgumentOutOfRangeException(nameof(damage), damage, null),
    };
}
