using System;
using System.IO;
using System.Linq;
using System.Reflection;

/// Bootstrap SOURCE ASSEMBLY: compiles a program with Roslyn. Uses reflection because mcs, which compiles this file, cannot read current frameworks.
static class Bootstrap
{
    static readonly string folder = AppDomain.CurrentDomain.BaseDirectory;

    static int Main(string[] args)
    {
        var reference = Find("", "MetadataReference");
        var tree = Find("", "SyntaxTree");
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var libraries = Directory.GetFiles(framework, "*.dll").Concat(Directory.GetFiles(folder, "Microsoft.CodeAnalysis*.dll"));
        var compilation = Call(
            Find(".CSharp", "CSharpCompilation"), "Create", Path.GetFileNameWithoutExtension(args[1]),
            ArrayOf(tree, Call(Find(".CSharp", "CSharpSyntaxTree"), "ParseText", File.ReadAllText(args[0]))),
            ArrayOf(reference, libraries.Select(file => Call(reference, "CreateFromFile", file)).ToArray()));
        dynamic result = Call(Find("", "FileSystemExtensions"), "Emit", compilation, args[1]);
        foreach (var diagnostic in result.Diagnostics)
        {
            if (!result.Success) Console.Error.WriteLine(diagnostic);
        }
        return result.Success ? 0 : 1;
    }

    static Type Find(string library, string name)
    {
        var space = "Microsoft.CodeAnalysis" + library;
        return Assembly.LoadFrom(Path.Combine(folder, space + ".dll")).GetType(space + "." + name, true);
    }

    static object Call(Type type, string name, params object[] values)
    {
        var method = type.GetMethods().First(one =>
            one.Name == name && one.GetParameters().Length >= values.Length && one.GetParameters()[0].ParameterType.IsInstanceOfType(values[0]));
        return method.Invoke(null, values.Concat(method.GetParameters().Skip(values.Length).Select(one => one.DefaultValue)).ToArray());
    }

    static Array ArrayOf(Type type, params object[] members)
    {
        var array = Array.CreateInstance(type, members.Length);
        members.CopyTo(array, 0);
        return array;
    }
}
