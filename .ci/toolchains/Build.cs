using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

// Build check FILE: prints the problems of a file.
// Build compile FILE...: compiles each `Main.cs` to the library `Main.dll` and the executable `Main`, as `dotnet build` does.

const string Implicit = """
    global using System;
    global using System.Collections.Generic;
    global using System.IO;
    global using System.Linq;
    global using System.Net.Http;
    global using System.Threading;
    global using System.Threading.Tasks;
    """;
const string RuntimeConfiguration = """
    {
      "runtimeOptions": {
        "tfm": "net9.0",
        "framework": { "name": "Microsoft.NETCore.App", "version": "9.0.0" },
        "configProperties": { "System.Globalization.Invariant": true }
      }
    }
    """;

var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
var references = Directory.GetFiles(framework, "*.dll").Select(file => MetadataReference.CreateFromFile(file)).ToArray();
return args[0] == "check" ? Check(args[1]) : args.Skip(1).Sum(Emit);

int Emit(string file)
{
    var library = Path.ChangeExtension(file, ".dll");
    var result = Compile(File.ReadAllText(file)).Emit(library);
    if (!result.Success) return Complain(file, result.Diagnostics);
    File.WriteAllText(Path.ChangeExtension(file, ".runtimeconfig.json"), RuntimeConfiguration);
    WriteHost(Path.ChangeExtension(file, null), Path.GetFileName(library));
    return 0;
}

// Checks a file with the compiler, with and without the implicit usings of a project, and with the formatter of `dotnet format`.
int Check(string file)
{
    var source = File.ReadAllText(file);
    var alone = Compile(source).GetDiagnostics();
    var inProject = Compile(source, Implicit).GetDiagnostics().Where(one => one.Id is not ("CS8019" or "CS8933"));
    var wrong = Complain(file, alone.Concat(inProject));
    using var workspace = new AdhocWorkspace();
    var formatted = Formatter.Format(CSharpSyntaxTree.ParseText(source).GetRoot(), workspace).ToFullString();
    if (formatted == source) return wrong;
    Console.Error.WriteLine($"{file} is not formatted; expected:\n{formatted}");
    return wrong + 1;
}

CSharpCompilation Compile(params string[] sources)
{
    var options = new CSharpCompilationOptions(
        OutputKind.ConsoleApplication,
        warningLevel: 9999,
        generalDiagnosticOption: ReportDiagnostic.Error,
        nullableContextOptions: NullableContextOptions.Enable,
        // Reports unnecessary `using` directives, which are hidden by default.
        specificDiagnosticOptions: [new("CS8019", ReportDiagnostic.Error)]);
    return CSharpCompilation.Create("Main", sources.Select(source => CSharpSyntaxTree.ParseText(source)), references, options);
}

int Complain(string file, IEnumerable<Diagnostic> diagnostics)
{
    var serious = diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).ToArray();
    foreach (var one in serious) Console.Error.WriteLine($"{file}: {one}");
    return serious.Length;
}

// The host executable contains the name of its library, padded with zeros.
void WriteHost(string file, string library)
{
    var host = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "..", "apphost"));
    var at = host.AsSpan().IndexOf("azmcp.dll\0"u8);
    host.AsSpan(at, 256).Clear();
    Encoding.UTF8.GetBytes(library).CopyTo(host, at);
    File.WriteAllBytes(file, host);
    File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
