using System.Text.RegularExpressions;
using MimeKit;

namespace Lkj.EndToEnd.Tests.Reading;

/// <summary>What a person finds in a mail.</summary>
internal static partial class MailText
{
    /// <summary>The first link of the plain text, which opens the PDF.</summary>
    public static Uri Link(MimeMessage mail) => new(Address().Matches(mail.TextBody ?? "")[0].Value);

    /// <summary>The first link of the plain text by which a report is approved.</summary>
    public static Uri ApprovalLink(MimeMessage mail) => new(ApprovalAddress().Matches(mail.TextBody ?? "")[0].Value);

    [GeneratedRegex(@"http\S+/api/unduh/\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"http\S+/api/pengesahan/\S+")]
    private static partial Regex ApprovalAddress();
}
