namespace Lkj.Durable;

/// <summary>
/// What an instance id may look like. The engine does not check it, and one bad id slows the whole task hub, so it is
/// checked here, for clients and for children alike.
/// </summary>
public static class InstanceIdRules
{
    /// <summary>The longest id accepted, in characters. (The storage behind the engine ends at 256.)</summary>
    public const int MaxLength = 100;

    /// <summary>What is wrong with the id, or null: 1 to 100 characters, no <c>/ \ ? #</c>, no control characters, no leading <c>@</c>.</summary>
    public static string? Problem(string instanceId)
    {
        if (string.IsNullOrWhiteSpace(instanceId))
            return "An instance id must not be empty.";
        if (instanceId.Length > MaxLength)
            return $"Instance id '{instanceId[..20]}…' has {instanceId.Length} characters; at most {MaxLength} are allowed.";
        if (instanceId[0] == '@')
            return $"Instance id '{instanceId}' must not begin with '@', which denotes an entity.";
        if (instanceId.Any(c => c is '/' or '\\' or '?' or '#' || char.IsControl(c)))
            return $"Instance id '{instanceId}' must not hold / \\ ? # or control characters.";
        return null;
    }

    /// <summary>Gives the id back, or throws.</summary>
    /// <exception cref="ArgumentException">The id breaks a rule.</exception>
    public static string Check(string instanceId) =>
        Problem(instanceId) is { } problem ? throw new ArgumentException(problem, nameof(instanceId)) : instanceId;
}
