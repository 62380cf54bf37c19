namespace Lkj.LocalHost.Handler;

/// <summary>Gives the value of <c>durableClient</c> bindings: where and how the handler reaches the durable engine.</summary>
public interface IDurableClientBinding
{
    /// <summary>The JSON text for the envelope: an object, inside a JSON string, inside a JSON string.</summary>
    string Value();
}
