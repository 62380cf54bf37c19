using System.Text.Json.Nodes;

namespace Lkj.LocalHost.ScriptRoot;

/// <summary>One entry of <c>bindings</c> in a <c>function.json</c>, with every %SETTING% already replaced.</summary>
/// <param name="Name">The name under which the value travels in the envelope.</param>
/// <param name="Type">The binding type as LocalHost spells it, for example <c>queueTrigger</c>.</param>
/// <param name="Direction">In for triggers and inputs, out for outputs.</param>
/// <param name="Properties">All properties of the entry, the three above included.</param>
public sealed record BindingDefinition(string Name, string Type, BindingDirection Direction, JsonObject Properties)
{
    /// <summary>True for the binding that starts the function.</summary>
    public bool IsTrigger => Type.EndsWith("Trigger", StringComparison.Ordinal);

    /// <summary>A text property, or null where the entry does not have it.</summary>
    public string? Text(string property) => Properties[property]?.GetValue<string>();

    /// <summary>A text property that <see cref="BindingRules"/> has found to be there.</summary>
    public string RequiredText(string property) =>
        Text(property) ?? throw new InvalidOperationException($"Binding {Name} has no property {property}.");
}
