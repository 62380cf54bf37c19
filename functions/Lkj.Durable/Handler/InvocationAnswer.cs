using System.Text.Json;

namespace Lkj.Durable;

/// <summary>
/// The body of a good answer to the Functions host. It is sent as <c>application/json</c> with status 200; an empty body
/// would hang the call until its time-out.
/// </summary>
public static class InvocationAnswer
{
    /// <summary>An answer that returns nothing.</summary>
    public static string Nothing { get; } = WithReturnValue(null);

    /// <summary>An answer that returns a text, which arrives as it is.</summary>
    public static string WithReturnValue(string? text) =>
        $$"""{"Outputs":{},"Logs":[],"ReturnValue":{{JsonSerializer.Serialize(text)}}}""";
}
