using System.Text.RegularExpressions;
using MimeKit;

namespace Lkj.EndToEnd.Tests.Reading;

/// <summary>What a person finds in a mail.</summary>
internal static partial class MailText
{
    /// <summary>The one link of the plain text.</summary>
    public static Uri Link(MimeMessage mail) => new(Assert.Single(Address().Matches(mail.TextBody ?? "")).Value);

    [GeneratedRegex(@"http\S+/api/unduh/\S+")]
    private static partial Regex Address();
}
