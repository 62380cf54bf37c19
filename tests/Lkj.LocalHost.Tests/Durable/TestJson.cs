using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>How tests write JSON.</summary>
public static class TestJson
{
    /// <summary>Without escapes that are not needed.</summary>
    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
