namespace Lkj.LocalHost;

/// <summary>
/// LocalHost cannot start with what it was given: a missing program, a port in use, a file it cannot work with.
/// The message is for the person at the terminal, in Bahasa Indonesia, and says what to do.
/// </summary>
public sealed class SetupException(string message) : Exception(message);
