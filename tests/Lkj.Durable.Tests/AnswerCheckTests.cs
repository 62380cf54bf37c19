using Lkj.Durable.Wire;
using Microsoft.Extensions.Time.Testing;

namespace Lkj.Durable.Tests;

public class AnswerCheckTests
{
    public static TheoryData<string, Func<TaskOrchestrationContext, object?>> BadAnswers { get; } = new()
    {
        { "There is no activity 'Tiada'.", c => c.CallActivityAsync("Tiada") },
        { "There is no orchestrator 'Tiada'.", c => c.CallSubOrchestratorAsync<int>("Tiada") },
        { "must not be empty", c => Child(c, "") },
        { "must not be empty", c => Child(c, " ") },
        { "must not begin with '@'", c => Child(c, "@bad") },
        { "must not hold", c => Child(c, "a/b") },
        { "must not hold", c => Child(c, "a\nb") },
        { "at most 100", c => Child(c, new('x', 101)) },
        { "'uji' was used before", c => Child(c, "uji") },
        { "'anak' was used before", c => (Child(c, "anak"), Child(c, "anak")) },
        { "must not be empty", c => { c.SendEvent("", "A"); return null; } },
        { "custom status has 20004 bytes", c => { c.SetCustomStatus(new string('x', 10_000)); return null; } },
    };

    [Theory, MemberData(nameof(BadAnswers))]
    public async Task Answer_TheEngineWouldChokeOn_FailsWithItsReason(string reason, Func<TaskOrchestrationContext, object?> ask)
    {
        DurableWorker worker = new();
        worker.AddOrchestratorFunc<object?, int>("Anak", (_, _) => Task.FromResult(1));
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) =>
        {
            ask(c);
            return await c.WaitForExternalEvent<int>("A");
        });
        InMemoryEngine engine = new(worker, new FakeTimeProvider());
        InMemoryInstance instance = engine.Start("Susun", null, "uji");

        await engine.RunAsync();

        Assert.Equal((OrchestrationStatus.Failed, "UnsendableAnswer"), (instance.Status, instance.Failure?.ErrorType));
        Assert.Contains(reason, instance.Output, StringComparison.Ordinal);
        // Nothing of the bad answer is done.
        Assert.Single(instance.Actions);
        Assert.Single(engine.Instances);
    }

    [Fact]
    public async Task ChildId_OfAnEarlierTurn_IsNotUsedAgain()
    {
        DurableWorker worker = new();
        worker.AddOrchestratorFunc<object?, int>("Anak", (_, _) => Task.FromResult(1));
        worker.AddOrchestratorFunc<object?, int>("Susun", async (c, _) => await Child(c, "anak") + await Child(c, "anak"));
        InMemoryEngine engine = new(worker, new FakeTimeProvider());
        engine.Start("Susun", null, "uji");

        Assert.Contains("'anak' was used before", (await engine.RunToEndAsync("uji")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("susun-656549-2019-v1")]
    [InlineData("Ünï code. with: spaces")]
    public void InstanceId_WithinTheRules_HasNoProblem(string id) => Assert.Null(InstanceIdRules.Problem(id));

    [Theory]
    [InlineData("")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a\\b")]
    [InlineData("a\u007Fb")]
    public void InstanceId_AgainstTheRules_Throws(string id) =>
        Assert.Throws<ArgumentException>(() => InstanceIdRules.Check(id));

    private static Task<int> Child(TaskOrchestrationContext context, string id) =>
        context.CallSubOrchestratorAsync<int>("Anak", options: new SubOrchestrationOptions(id));
}
