using System.Text.Json.Nodes;
using Lkj.LocalHost.Durable.Activities;

namespace Lkj.LocalHost.Tests.Durable;

/// <summary>How the host rewrites JSON on its way, as recorded in return-types and raw-activity-*.</summary>
public sealed class HostJsonTests
{
    [Theory]
    [InlineData("null", null)]
    [InlineData("\"{\\\"a\\\":1.10}\"", "\"{\\\"a\\\":1.10}\"")]
    [InlineData("\"2024-01-02T03:04:05.1200000Z\"", "\"2024-01-02T03:04:05.1200000Z\"")]
    [InlineData("""{"date":"2024-01-02T03:04:05.1200000Z"}""", """{"date":"2024-01-02T03:04:05.12Z"}""")]
    [InlineData("""["2024-01-02T03:04:05+02:00"]""", """["2024-01-02T01:04:05+00:00"]""")]
    [InlineData("""{"dec":1.10,"big":12345678901234567890,"small":0.1,"no":"2024-01-02","nested":{"a":[1,2]},"nul":null}""",
        """{"dec":1.1,"big":12345678901234567890,"small":0.1,"no":"2024-01-02","nested":{"a":[1,2]},"nul":null}""")]
    [InlineData("true", "true")]
    public void Result_IsAsRecorded(string returned, string? result) =>
        Assert.Equal(result, HostJson.Result(JsonNode.Parse(returned)));

    [Theory]
    [InlineData(null, "null", null, null)]
    [InlineData("\"hello\"", "\"\\\"hello\\\"\"", "\"\\\"hello\\\"\"", "\"hello\"")]
    [InlineData("[\"x\"]", "\"[\\\"x\\\"]\"", "\"[\\\"x\\\"]\"", "[\"x\"]")]
    public void Input_IsQuotedAsRecorded(string? text, string data, string? again, string? parsed)
    {
        var input = ActivityInput.Read("input", "i", text)!;
        Assert.Equal(data, input.Data["input"]!.GetValue<string>());
        Assert.Equal("\"i\"", input.Metadata["instanceId"]!.GetValue<string>());
        Assert.Equal(again, input.Metadata["input"]?.GetValue<string>());
        Assert.Equal(parsed, input.Metadata["data"]?.GetValue<string>());
    }

    [Fact]
    public void Input_Object_SpreadsIntoMetadataAndMayOverwriteTheInstanceId()
    {
        var input = ActivityInput.Read("input", "i", """{"a":1,"when":"2024-01-02T03:04:05.1200000Z","arr":[1,2],"InstanceID":"x","o":{"k":true}}""")!;
        Assert.Equal(["input", "data", "a", "when", "InstanceID", "o"], input.Metadata.Select(property => property.Key));
        Assert.Equal("\"1\"", input.Metadata["a"]!.GetValue<string>());
        Assert.Equal("\"01/02/2024 03:04:05\"", input.Metadata["when"]!.GetValue<string>());
        Assert.Equal("\"x\"", input.Metadata["InstanceID"]!.GetValue<string>());
        Assert.Equal("""{"k":true}""", input.Metadata["o"]!.ToJsonString());
    }

    [Fact]
    public void Input_NotJson_IsNone() => Assert.Null(ActivityInput.Read("input", "i", "not json"));
}
