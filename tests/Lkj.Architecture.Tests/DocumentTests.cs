using System.Text.RegularExpressions;

namespace Lkj.Architecture.Tests;

/// <summary>Links between the documents lead somewhere.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Documents_Followed_LeadToFilesThatExist()
    {
        var broken =
            from document in Repository.Files("", "*.md")
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = link.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target))
            select $"{Path.GetRelativePath(Repository.Root, document)}: {target}";

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
