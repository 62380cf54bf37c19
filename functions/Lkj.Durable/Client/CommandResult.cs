namespace Lkj.Durable;

/// <summary>What became of a command to an instance.</summary>
public enum CommandResult
{
    /// <summary>Queued; it takes effect in the instance's next turn.</summary>
    Accepted,

    /// <summary>The instance is not in a state for it: it has ended or, for a rewind, has not failed.</summary>
    NotPossibleNow,

    /// <summary>There is no instance of this id.</summary>
    NotFound,
}
