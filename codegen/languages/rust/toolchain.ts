import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  Command,
  Host,
  RunContext,
  RunnableProgram,
  RunPlan,
  Tool,
  Toolchain,
} from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) => text.replace('.send()?;', '.send()?\n        .error_for_status()?;');

/** The same place for the sources and for the built package. */
const sourceFolder = fileURLToPath(new URL('../../../codegen/languages/rust/', import.meta.url));
const manifest = ['--manifest-path', path.join(sourceFolder, 'Cargo.toml')] as const;

const rustc: Tool = {
  name: 'rustc',
  version: ['rustc', '--version'],
  minimumVersion: '1.88',
  install: 'install Rust from https://rustup.rs',
};

const reqwest = ({ cwd }: Host): Tool => ({
  name: 'reqwest',
  version: ['cargo', 'tree', '--offline', '--locked', '--depth', '1', '--prefix', 'none', ...manifest],
  versionPattern: /^reqwest v(\S+)/m,
  install: `run cargo fetch --locked in ${path.relative(cwd, sourceFolder) || '.'} (https://doc.rust-lang.org/cargo)`,
});

/** Folder of the compiled crates, kept between runs because they need a minute and programs a second. Another lock file has another folder. */
function targetFolder({ env }: Host): string {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(sourceFolder, 'Cargo.lock')))
    .digest('hex');
  const cache = env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache');
  return path.join(cache, 'openapi-rosetta', `rust-${lock.slice(0, 12)}`);
}

function buildCrates(target: string): Command {
  const options = ['--quiet', '--offline', '--locked', ...manifest, '--target-dir', target];
  return ['cargo', 'build', ...options];
}

/** Options of the compiler, called directly because Cargo would keep the results of every folder. */
function compilerOptions(target: string): readonly string[] {
  const crates = ['--extern', 'reqwest', '--extern', 'serde_json'];
  return ['--edition', '2024', '-L', path.join(target, 'debug', 'deps'), ...crates];
}

/** Turns each program into a module and compiles all of them into one executable. */
function plan(programs: readonly RunnableProgram[], { testCa }: RunContext, target: string): RunPlan {
  return {
    files: new Map([
      ['main.rs', rustMain(programs)],
      ...programs.map(({ index, text }) => [`p${index}.rs`, text] as const),
    ]),
    compile: [
      { command: buildCrates(target) },
      { command: ['rustc', ...compilerOptions(target), '-o', 'run_all', 'main.rs'] },
    ],
    run: (indices) => ({
      command: ['./run_all', ...indices],
      env: testCa ? { SSL_CERT_FILE: testCa.authority } : {},
    }),
  };
}

/** `include!` leaves the text and its private `main` unchanged. */
function rustMain(programs: readonly RunnableProgram[]): string {
  const modules = programs.map(
    ({ index }) => `mod p${index} {
    include!("p${index}.rs");
    pub fn run_program() -> std::process::ExitCode {
        std::process::Termination::report(main())
    }
}
`,
  );
  const matchArms = programs.map(({ index }) => `        "${index}" => p${index}::run_program(),\n`);
  return `${modules.join('')}
fn main() -> std::io::Result<()> {
    for index in std::env::args().skip(1) {
        std::fs::write("current", &index)?;
        if run_program(&index) != std::process::ExitCode::SUCCESS {
            std::fs::write(format!("{index}.failed"), "")?;
        }
    }
    Ok(())
}

fn run_program(index: &str) -> std::process::ExitCode {
    match index {
${matchArms.join('')}        _ => std::process::ExitCode::FAILURE,
    }
}
`;
}

function shell(command: Command): string {
  return command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
}

/** @param target Folder of the compiled crates. */
function rustToolchain(host: Host, target: string): Toolchain {
  const options = compilerOptions(target);
  const lint = ['-D', 'warnings', '--emit', 'metadata', '-o', 'main.rmeta'];
  return {
    name: 'rustc',
    language: 'rust',
    styles: ['documented', 'complete', 'stream'],
    exitOnFailure,
    tools: [rustc, reqwest(host)],
    inheritedVariables: { CARGO_HOME: '.cargo', RUSTUP_HOME: '.rustup', RUSTUP_TOOLCHAIN: '' },
    plan: (programs, context) => plan(programs, context, target),
    standalone: {
      file: 'main.rs',
      files: { 'build.sh': `${shell(buildCrates(target))} && ${shell(['rustc', ...options, 'main.rs'])}\n` },
      checks: [
        ['rustfmt', '--check', '--edition', '2024', 'main.rs'],
        buildCrates(target),
        ['clippy-driver', ...options, ...lint, 'main.rs'],
      ],
      compile: ['bash', 'build.sh'],
      run: ['./main'],
    },
  };
}

export const toolchains = (host: Host): readonly Toolchain[] => [rustToolchain(host, targetFolder(host))];
