using System.Text.Json;
using System.Text.Json.Nodes;
using Lkj.Durable.Wire;

namespace Lkj.Durable.Tests;

public class CallTests
{
    [Theory]
    [InlineData("raw-activity-object-input", """{"a":1,"when":"2024-01-02T03:04:05.1200000Z","arr":[1,2]}""")]
    [InlineData("raw-activity-string-input", "\"hello\"")]
    [InlineData("raw-activity-no-input", "null")]
    public async Task ActivityCall_AsRecorded_HasTheExactInput(string scenario, string input)
    {
        string? seen = null;
        DurableWorker worker = new DurableWorker().AddActivityFunc<JsonElement?, object?>("ShowBody", (_, json) =>
        {
            seen = json?.GetRawText() ?? "null";
            return Task.FromResult<object?>(null);
        });

        string answer = await worker.AnswerActivityAsync("ShowBody", Recording.Load(scenario).ActivityBodies.Single());

        Assert.Equal(input, seen);
        Assert.Equal("""{"Outputs":{},"Logs":[],"ReturnValue":"null"}""", answer);
    }

    [Fact]
    public async Task ActivityResult_Object_IsJsonTextInAString()
    {
        DurableWorker worker = new DurableWorker().AddActivityFunc<object?, object>("Hitung", (_, _) =>
            Task.FromResult<object>(new { Rupiah = 10_800_681_204, Persen = 92.710m }));

        string answer = await worker.AnswerActivityAsync("hitung", """{"Data":{"input":"null"},"Metadata":{}}""");

        Assert.Equal("""{"rupiah":10800681204,"persen":92.710}""", (string)JsonNode.Parse(answer)!["ReturnValue"]!);
    }

    [Fact]
    public async Task ActivityCall_Throws_LetsTheCallerAnswer500()
    {
        DurableWorker worker = new DurableWorker().AddActivityFunc<object?, int>("Gagal", (_, _) => throw new TimeoutException());

        await Assert.ThrowsAsync<TimeoutException>(() => worker.AnswerActivityAsync("Gagal", """{"Data":{"input":"null"}}"""));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => worker.AnswerActivityAsync("Tiada", """{"Data":{"input":"null"}}"""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"a":"\"\"","b":"\"\""}}""")]
    [InlineData("""{"Data":{"context":7}}""")]
    [InlineData("""{"Data":{"context":"\"not base64!\""}}""")]
    [InlineData("""{"Data":{"context":"\"/////w==\""}}""")]
    public void OrchestratorCall_Unreadable_IsAnsweredAsFailed(string body)
    {
        string answer = RecordedOrchestrators.Worker().AnswerOrchestrator("Timer", body);

        OrchestratorResponse response = OrchestratorResponse.Parser.ParseFrom(
            Convert.FromBase64String((string)JsonNode.Parse(answer)!["ReturnValue"]!));
        Assert.Equal(OrchestrationStatus.Failed, response.Actions.Single().CompleteOrchestration.OrchestrationStatus);
        Assert.NotEmpty(response.Actions[0].CompleteOrchestration.FailureDetails.ErrorMessage);
    }

    [Fact]
    public void ClientBinding_AsRecorded_NamesTheService()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Recordings", "trigger-with-durableclient.json");
        string body = JsonNode.Parse(File.ReadAllText(path))!["TDurable"]![0]!["rawBody"]!.ToJsonString();

        DurableClientBinding binding = DurableClientBinding.Read(body, "client");

        Assert.Equal(new("XtraHub", new Uri("http://127.0.0.1:36393")), binding);
        Assert.Throws<JsonException>(() => DurableClientBinding.Read(body, "tick"));
        Assert.Throws<JsonException>(() => DurableClientBinding.Read(body, "tiada"));
    }

    [Fact]
    public void InvocationAnswer_Nothing_IsNotEmpty() =>
        Assert.Equal("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", InvocationAnswer.Nothing);
}
