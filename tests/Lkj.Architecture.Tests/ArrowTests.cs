using System.Xml.Linq;

namespace Lkj.Architecture.Tests;

/// <summary>The arrows between the rooms point one way.</summary>
public sealed class ArrowTests
{
    public static TheoryData<string, string[]> Arrows => new()
    {
        { "Lkj.Domain", [] },
        { "Lkj.Pdf", [] },
        { "Lkj.Durable", [] },
        { "Lkj.Ingest", ["Lkj.Domain"] },
        { "Lkj.Periksa", ["Lkj.Domain"] },
        { "Lkj.Report", ["Lkj.Domain", "Lkj.Pdf"] },
        { "Lkj.Storage", ["Lkj.Domain"] },
        { "Lkj.App", ["Lkj.Domain", "Lkj.Durable", "Lkj.Ingest", "Lkj.Report", "Lkj.Storage"] },
        { "Lkj.LocalHost", ["Lkj.Durable"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Room_Compiled_KnowsOnlyItsNeighbours(string room, string[] neighbours)
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "functions", room, $"{room}.csproj"));

        var known = project.Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));

        Assert.Empty(known.Except(neighbours));
    }

    [Fact]
    public void Domain_Compiled_UsesNoPackage()
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "functions", "Lkj.Domain", "Lkj.Domain.csproj"));

        Assert.Empty(project.Descendants("PackageReference"));
    }

    [Fact]
    public void Rooms_Counted_AreAllInTheTable()
    {
        var rooms = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "functions")).Select(folder => Path.GetFileName(folder)!).Order();

        Assert.Equal(Arrows.Select(row => row.Data.Item1).Order(), rooms);
    }

    [Fact]
    public void LocalHost_Compiled_NamesNoRoomOfTheReport()
    {
        var offenders = Repository.Files("functions/Lkj.LocalHost", "*.cs")
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("Lkj.Domain", StringComparison.Ordinal) || text.Contains("Lkj.Storage", StringComparison.Ordinal)));

        Assert.Empty(offenders);
    }
}
