namespace Lkj.LocalHost.Handler;

/// <summary>Why a call of the handler failed, in the words the real host would use.</summary>
/// <param name="ErrorType">Full name of the exception type in the real host.</param>
/// <param name="Message">Its message.</param>
/// <param name="Inner">The failure behind it.</param>
public sealed record HandlerFailure(string ErrorType, string Message, HandlerFailure? Inner = null)
{
    private const string Timeout = "Microsoft.Azure.WebJobs.Host.FunctionTimeoutException";

    /// <summary>True when functionTimeout ended the call: durable work is then given back and repeated, not failed.</summary>
    public bool IsTimeout => ErrorType == Timeout;

    /// <summary>The failure of a call of <paramref name="function"/> that ended with <paramref name="exception"/>.</summary>
    public static HandlerFailure Of(string function, Exception exception) =>
        new("Microsoft.Azure.WebJobs.Host.FunctionInvocationException", $"Exception while executing function: Functions.{function}", Chain(exception));

    /// <summary>The failure of a call that took longer than <paramref name="limit"/>.</summary>
    public static HandlerFailure TimedOut(string function, TimeSpan limit) =>
        new(Timeout, $"Timeout value of {limit} was exceeded by function: Functions.{function}");

    private static HandlerFailure Chain(Exception exception) =>
        new(exception.GetType().FullName!, exception.Message, exception.InnerException is { } inner ? Chain(inner) : null);
}
