namespace Lkj.Durable;

/// <summary>How a task is called.</summary>
/// <param name="Retry">When it is tried again; null for one attempt only.</param>
public record TaskOptions(RetryPolicy? Retry = null)
{
    /// <summary>Options with this retry policy and nothing else.</summary>
    public static TaskOptions FromRetryPolicy(RetryPolicy policy) => new(policy);
}
