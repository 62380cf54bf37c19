using Lkj.LocalHost.ScriptRoot;

namespace Lkj.LocalHost.Durable;

/// <summary>Finds orchestrators and activities by the names that orchestrations use for them.</summary>
public sealed class FunctionCatalogue(IReadOnlyList<FunctionDefinition> functions)
{
    /// <summary>Names of all orchestrators.</summary>
    public IEnumerable<string> Orchestrators =>
        functions.Where(function => function.Trigger.Type == "orchestrationTrigger").Select(function => NameOf(function, "orchestration"));

    /// <summary>The orchestrator of that name, ignoring letter case, or null.</summary>
    public FunctionDefinition? Orchestrator(string name) => Find("orchestrationTrigger", "orchestration", name);

    /// <summary>The activity of that name, ignoring letter case, or null.</summary>
    public FunctionDefinition? Activity(string name) => Find("activityTrigger", "activity", name);

    private FunctionDefinition? Find(string type, string property, string name) => functions.FirstOrDefault(function =>
        function.Trigger.Type == type && string.Equals(NameOf(function, property), name, StringComparison.OrdinalIgnoreCase));

    // The trigger may give the function another name for orchestrations.
    private static string NameOf(FunctionDefinition function, string property) => function.Trigger.Text(property) ?? function.Name;
}
