using System.Text.RegularExpressions;

namespace Lkj.Architecture.Tests;

/// <summary>What the house asks of every source file.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void SourceFiles_Counted_StayUnderThreeHundredLines()
    {
        var tooLong = Repository.Files("functions", "*.cs").Where(file => File.ReadLines(file).Count() > 300).Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(tooLong);
    }

    [Fact]
    public void SourceFiles_Read_DeclareOnePublicType()
    {
        var crowded = Repository.Files("functions", "*.cs")
            .Where(file => PublicType().Count(File.ReadAllText(file)) > 1)
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(crowded);
    }

    [Fact]
    public void Functions_Listed_HaveTheirDefinitionBesideTheirClass()
    {
        var alone = Repository.Files("functions/Lkj.App", "function.json")
            .Select(file => Path.GetDirectoryName(file)!)
            .Where(folder => !File.Exists(Path.Combine(folder, $"{Path.GetFileName(folder)}.cs")))
            .Select(folder => Path.GetFileName(folder));

        Assert.Empty(alone);
    }

    [GeneratedRegex(@"^public\s+(?:(?:static|sealed|abstract|readonly|partial|ref)\s+)*(?:class|record|struct|interface|enum|delegate)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
