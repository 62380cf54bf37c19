using System.Xml;

namespace Lkj.Durable;

/// <summary>A failed task as data: what crosses processes where an exception cannot.</summary>
/// <param name="ErrorType">A stable name of the kind of failure, usually an exception's full type name.</param>
/// <param name="ErrorMessage">What happened, for people.</param>
/// <param name="StackTrace">Where, if known.</param>
/// <param name="InnerFailure">What caused it, if known.</param>
/// <param name="IsNonRetriable">Whether another attempt is known to be useless.</param>
public sealed record TaskFailureDetails(
    string ErrorType,
    string ErrorMessage,
    string? StackTrace = null,
    TaskFailureDetails? InnerFailure = null,
    bool IsNonRetriable = false)
{
    // The engine sends entirely empty details for an activity that has no function.
    private const string Unknown = "(unknown)";

    /// <summary>The failure that an exception stands for, with its inner ones.</summary>
    public static TaskFailureDetails FromException(Exception exception) => new(
        exception.GetType().FullName ?? exception.GetType().Name,
        exception.Message,
        exception.StackTrace,
        exception switch
        {
            TaskFailedException failed => failed.FailureDetails,
            { InnerException: { } inner } => FromException(inner),
            _ => null,
        });

    internal static TaskFailureDetails FromWire(Wire.TaskFailureDetails? wire) => wire is null
        ? new(Unknown, Unknown)
        : new(
            wire.ErrorType is "" ? Unknown : wire.ErrorType,
            wire.ErrorMessage is "" ? Unknown : wire.ErrorMessage,
            wire.StackTrace,
            wire.InnerFailure is null ? null : FromWire(wire.InnerFailure),
            wire.IsNonRetriable);

    internal Wire.TaskFailureDetails ToWire() => new()
    {
        ErrorType = ErrorType,
        ErrorMessage = Storable(ErrorMessage),
        StackTrace = StackTrace is null ? null : Storable(StackTrace),
        InnerFailure = InnerFailure?.ToWire(),
        IsNonRetriable = IsNonRetriable,
    };

    /// <summary>
    /// The text without what is not legal in XML (control characters, halves of surrogate pairs): the engine's storage
    /// would choke on it for ever.
    /// </summary>
    internal static string Storable(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            char c = source[i];
            bool pairBegins = i + 1 < source.Length && XmlConvert.IsXmlSurrogatePair(source[i + 1], c);
            bool pairEnds = i > 0 && XmlConvert.IsXmlSurrogatePair(c, source[i - 1]);
            span[i] = XmlConvert.IsXmlChar(c) || pairBegins || pairEnds ? c : '\uFFFD';
        }
    });
}
