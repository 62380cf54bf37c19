namespace Lkj.LocalHost.ScriptRoot;

/// <summary>A function of the app: the folder's name and what its <c>function.json</c> says.</summary>
/// <param name="Name">The folder's name, in the letter case of the disk; the handler is called under it.</param>
/// <param name="Bindings">All bindings, the trigger among them.</param>
public sealed record FunctionDefinition(string Name, IReadOnlyList<BindingDefinition> Bindings)
{
    /// <summary>The one binding that starts the function.</summary>
    public BindingDefinition Trigger => Bindings.Single(binding => binding.IsTrigger);

    /// <summary>The name under which the host keeps state for the function in storage.</summary>
    public string Id => $"Host.Functions.{Name}";
}
