#!/usr/bin/env bash
# dotnet: the commands of the .NET SDK that the checks use, on the runtime and the compiler of unpack-dotnet.sh.
#   dotnet --version
#   dotnet build … Main.csproj      compiles the Main.cs next to it to bin/Main.dll; warnings are errors
#   dotnet build … Programs.proj    the same for P*/Main.csproj
#   dotnet format … Main.csproj     reports warnings and wrong formatting, and changes no file
#   dotnet bin/Main.dll
set -euo pipefail
export DOTNET_ROOT=/opt/rosetta-dotnet
tool=$DOTNET_ROOT/build/build
[ -x "$tool" ] || { echo "the compiler is missing in $DOTNET_ROOT" >&2; exit 127; }

folder=$(dirname -- "${!#}")
case ${1:-} in
  --version) ls "$DOTNET_ROOT/shared/Microsoft.NETCore.App" ;;
  build)
    case ${!#} in
      *.csproj) sources=("$folder/Main.cs") ;;
      *) sources=("$folder"/P*/Main.cs) ;;
    esac
    "$tool" compile "${sources[@]}"
    for source in "${sources[@]}"; do
      name=${source%.cs} bin=${source%/*}/bin
      mkdir -p "$bin"
      mv "$name" "$name.dll" "$name.runtimeconfig.json" "$bin"
    done
    ;;
  format) exec "$tool" check "$folder/Main.cs" ;;
  *.dll)
    program=${1%.dll}
    shift
    exec "$program" "$@"
    ;;
  *) echo "dotnet ${1:-} is not supported" >&2; exit 2 ;;
esac
