import { execFile, execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { dotnetBuild, dotnetFolder } from '../../codegen/languages/csharp/toolchain.ts';
import { gson } from '../../codegen/languages/java/toolchain.ts';
import type { Command } from '../../codegen/languages/shared/toolchain.ts';
import { inSwift, swiftFolder } from '../../codegen/languages/swift/toolchain.ts';

/** Commands to check and run a complete program of a language. */
export interface Toolchain {
  /** Language id. */
  readonly id: string;
  /** Required commands. If one is missing, the tests of the language are skipped. */
  readonly needs: readonly string[];
  /** Checks further requirements, such as a library. */
  readonly isReady?: () => boolean;
  /** File name of a program. */
  readonly file: string;
  /** Linters and strict compilers, which must report nothing. Missing tools are skipped. */
  checks(file: string): readonly Command[];
  /** Compile command, if compiling is a separate step. */
  readonly compile?: (file: string) => Command;
  run(file: string): Command;
}

/** True if a command is installed. */
export function isInstalled(command: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** True if a command, such as one that loads a library, succeeds. */
export function succeeds(...[command, ...args]: Command): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Success messages of ruff, ruby and php. */
const nothingToSay = /^(?:All checks passed!|Syntax OK|No syntax errors detected in .*)\n/;

/** Returns the output of a command that should print nothing. */
export async function complaints([command, ...args]: Command, cwd: string): Promise<string> {
  return promisify(execFile)(command, args, { cwd }).then(
    ({ stdout, stderr }) => stdout.replace(nothingToSay, '') + stderr,
    (error: Error & { readonly stdout?: string; readonly stderr?: string }) =>
      `${error.message}\n${error.stdout}${error.stderr}`,
  );
}

/** Contains a `vendor/autoload.php` that loads Debian's Guzzle. */
const phpFolder = fileURLToPath(new URL('php', import.meta.url));

function inDotnet(...command: Command): Command {
  return ['env', `DOTNET_ROOT=${dotnetFolder}`, ...command];
}

const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const javacOptions = ['-encoding', 'UTF-8', '-Xlint:all', '-Werror', '-cp', gson];

/** Complete programs, in Swift 6 language mode for strict concurrency. */
function swiftc(files: readonly string[], ...options: readonly string[]): Command {
  const strict = ['-swift-version', '6', '-warnings-as-errors', ...options];
  const names = files.map((file) => path.basename(file));
  return inSwift(path.dirname(files[0] ?? ''), 'swiftc', ...strict, ...names);
}

/** Line length depends on the data, so its rule is disabled. */
function swiftFormat(file: string): Command {
  const options = ['lint', '--strict', '--configuration', '{"version": 1, "lineLength": 10000}'];
  const command = ['/usr/libexec/swift/bin/swift-format', ...options, path.basename(file)];
  return inSwift(path.dirname(file), ...command);
}

/** Uses the loader and libraries of the newer Debian without changing the environment of the program. */
function swiftProgram(file: string): Command {
  const libraries = ['usr/lib/x86_64-linux-gnu', 'usr/libexec/swift/lib/swift/linux'];
  const search = libraries.map((library) => `${swiftFolder}/${library}`).join(':');
  return [`${swiftFolder}/lib64/ld-linux-x86-64.so.2`, '--library-path', search, file];
}

/** Toolchains in the order of the languages. */
export const toolchains: readonly Toolchain[] = [
  {
    id: 'python',
    needs: ['python3'],
    isReady: () => succeeds('python3', '-c', 'import requests'),
    file: 'main.py',
    checks: (file) => [
      ['python3', '-W', 'error', '-m', 'py_compile', file],
      ['ruff', 'check', '--quiet', '--no-cache', '--isolated', '--extend-select', 'B,C4,I,UP', file],
      ['ruff', 'format', '--quiet', '--no-cache', '--isolated', '--check', file],
    ],
    run: (file) => ['python3', file],
  },
  {
    id: 'javascript',
    needs: ['node'],
    file: 'main.mjs',
    checks: (file) => [['node', '--check', file]],
    run: (file) => ['node', file],
  },
  {
    id: 'go',
    needs: ['go', 'gofmt'],
    // `context.WithCancelCause` requires Go 1.20; 1.21 is the oldest version in use.
    isReady: () => /go1\.(?:2[1-9]|[3-9]\d)/.test(execFileSync('go', ['version'], { encoding: 'utf8' })),
    file: 'main.go',
    checks: (file) => [
      ['gofmt', '-d', file],
      ['go', 'vet', file],
    ],
    compile: (file) => ['go', 'build', '-o', file.replace(/\.go$/, ''), file],
    run: (file) => [file.replace(/\.go$/, '')],
  },
  {
    id: 'ruby',
    needs: ['ruby'],
    file: 'main.rb',
    checks: (file) => [['ruby', '-wc', file]],
    run: (file) => ['ruby', file],
  },
  {
    id: 'java',
    needs: ['javac', 'java'],
    isReady: () => existsSync(gson),
    file: 'Main.java',
    checks: () => [],
    compile: (file) => ['javac', ...quickStart.map((option) => `-J${option}`), ...javacOptions, file],
    run: (file) => ['java', ...quickStart, '-cp', `${path.dirname(file)}:${gson}`, 'Main'],
  },
  {
    id: 'php',
    needs: ['php'],
    isReady: () => existsSync('/usr/share/php/GuzzleHttp/autoload.php'),
    file: 'main.php',
    checks: (file) => [['php', '-l', file]],
    run: (file) => ['php', '-d', `include_path=${phpFolder}:/usr/share/php`, file],
  },
  {
    // Microsoft's runtime and compiler, installed outside of package registries.
    id: 'csharp',
    needs: [],
    isReady: () => existsSync(`${dotnetFolder}/build/azmcp.dll`),
    file: 'Main.cs',
    checks: (file) => [inDotnet(dotnetBuild, 'check', file)],
    compile: (file) => inDotnet(dotnetBuild, 'compile', file),
    run: (file) => inDotnet(file.replace(/\.cs$/, '')),
  },
  {
    id: 'curl',
    needs: ['bash', 'curl', 'jq'],
    file: 'main.sh',
    checks: (file) => [
      ['bash', '-n', file],
      ['shellcheck', file],
    ],
    run: (file) => ['bash', file],
  },
  {
    id: 'swift',
    needs: [],
    isReady: () => existsSync(`${swiftFolder}/usr/bin/swiftc`),
    file: 'main.swift',
    checks: (file) => [swiftc([file], '-typecheck'), swiftFormat(file)],
    compile: (file) => swiftc([file], '-o', 'main'),
    run: (file) => swiftProgram(file.replace(/\.swift$/, '')),
  },
];
