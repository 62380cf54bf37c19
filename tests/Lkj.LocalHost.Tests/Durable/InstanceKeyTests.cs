using Lkj.LocalHost.Durable.Hub;

namespace Lkj.LocalHost.Tests.Durable;

public sealed class InstanceKeyTests
{
    [Theory]
    [InlineData("susun-656549-2019-1", "susun-656549-2019-1")]
    [InlineData("a/b\\c#d?e^f\tg", "a^002fb^005cc^0023d^003fe^005ef^0009g")]
    public void Of_EscapesOnlyWhatStorageForbids(string id, string key) => Assert.Equal(key, InstanceKey.Of(id));

    [Fact]
    public void Of_KeyOfAPrefix_IsAPrefixOfTheKey()
    {
        const string id = "a/b?^c";
        foreach (var length in Enumerable.Range(0, id.Length))
            Assert.StartsWith(InstanceKey.Of(id[..length]), InstanceKey.Of(id), StringComparison.Ordinal);
    }
}
