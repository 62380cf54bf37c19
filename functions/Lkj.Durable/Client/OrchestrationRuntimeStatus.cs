namespace Lkj.Durable;

/// <summary>Where an instance stands; the numbers are those of the wire.</summary>
public enum OrchestrationRuntimeStatus
{
    /// <summary>Has run and waits for something.</summary>
    Running = 0,

    /// <summary>Ended with an output.</summary>
    Completed = 1,

    /// <summary>About to run again with new input.</summary>
    ContinuedAsNew = 2,

    /// <summary>Ended by an error, of its own or of the platform.</summary>
    Failed = 3,

    /// <summary>Ended by cancelling; no longer used by the engine.</summary>
    Canceled = 4,

    /// <summary>Ended by an order from outside.</summary>
    Terminated = 5,

    /// <summary>Accepted, has not run yet.</summary>
    Pending = 6,

    /// <summary>Held until it is resumed.</summary>
    Suspended = 7,
}
