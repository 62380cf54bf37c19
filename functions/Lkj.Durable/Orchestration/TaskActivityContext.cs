namespace Lkj.Durable;

/// <summary>
/// What an activity knows about its call. The instance id is not here: the host lets a property of the input overwrite
/// it, so an activity that needs it takes it in its input.
/// </summary>
/// <param name="Name">The activity's name.</param>
public sealed record TaskActivityContext(string Name);
