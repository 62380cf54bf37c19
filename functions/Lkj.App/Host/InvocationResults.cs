using Lkj.Durable;

namespace Lkj.App.Host;

/// <summary>Answers to the Functions host. An empty body would hang the call until its time-out.</summary>
public static class InvocationResults
{
    /// <summary>Done; there is nothing to return.</summary>
    public static IResult Done() => Json(InvocationAnswer.Nothing);

    /// <summary>An answer whose body stands already.</summary>
    public static IResult Json(string body) => Results.Text(body, "application/json");
}
