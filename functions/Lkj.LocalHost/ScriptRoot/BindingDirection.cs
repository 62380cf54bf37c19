namespace Lkj.LocalHost.ScriptRoot;

/// <summary>Which way a binding carries its value: to the function, or from it.</summary>
public enum BindingDirection
{
    /// <summary>A trigger or an input.</summary>
    In,

    /// <summary>An output.</summary>
    Out,
}
