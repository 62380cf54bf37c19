namespace Lkj.Pdf.Tests.Samples;

/// <summary>Where the sources lie that this test run was built from.</summary>
internal static class SourceFolder
{
    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LkjFunctions.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
