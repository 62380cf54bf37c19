namespace Lkj.LocalHost.ScriptRoot;

/// <summary>Section <c>customHandler</c> of host.json.</summary>
/// <param name="ExecutablePath">The executable: a file below the working directory, or else a command of PATH.</param>
/// <param name="WorkingDirectory">The absolute folder the executable runs in.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record HandlerDescription(string ExecutablePath, string WorkingDirectory, IReadOnlyList<string> Arguments);
