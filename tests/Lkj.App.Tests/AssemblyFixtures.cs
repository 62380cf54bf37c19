[assembly: AssemblyFixture(typeof(Lkj.Tests.Azurite))]
