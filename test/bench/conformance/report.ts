import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DriverCommand } from '../../conformance/driver.ts';
import { drivers } from '../../conformance/drivers/registry.ts';
import { runClient } from '../../conformance/run-clients.ts';
import { readScenarios } from '../../conformance/scenario.ts';
import { type Column, printTable } from '../../conformance/table.ts';
import { cache } from '../../corpus/fetch.ts';
import { installPackages } from '../../support/packages.ts';

interface Contender {
  readonly name: string;
  install(): Promise<DriverCommand>;
}

const openaiVersion = '3.57.0';
const goVersion = '3.100.0';

/** Published clients that the suite also runs with. They show that a client can fail it. */
const contenders: readonly Contender[] = [
  {
    name: 'openai 6.49.0 (npm)',
    install: async () => node('openai.js', await installPackages('client-openai', { openai: '6.49.0' })),
  },
  {
    name: '@openrouter/sdk 1.3.19 (npm)',
    install: async () =>
      node('openrouter.js', await installPackages('client-openrouter', { '@openrouter/sdk': '1.3.19' })),
  },
  {
    name: `openai ${openaiVersion} (PyPI)`,
    install: async () => ({
      command: 'python3',
      arguments: [path.join(import.meta.dirname, 'openai_driver.py')],
      env: { PYTHONPATH: await installOpenaiForPython() },
    }),
  },
  {
    name: `openai-go ${goVersion}`,
    install: async () => ({ command: await buildOpenaiForGo(), arguments: [] }),
  },
];

function node(driver: string, folder: string): DriverCommand {
  return { command: process.execPath, arguments: [path.join(import.meta.dirname, driver), folder] };
}

async function installOpenaiForPython(): Promise<string> {
  const folder = path.join(path.dirname(cache), `python-openai-${openaiVersion}`);
  if (!existsSync(path.join(folder, 'openai')))
    await promisify(execFile)('pip', ['install', '--quiet', '--target', folder, `openai==${openaiVersion}`]);
  return folder;
}

/** Builds the driver in Go, and returns its file. */
async function buildOpenaiForGo(): Promise<string> {
  const folder = path.join(path.dirname(cache), `go-openai-${goVersion}`);
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(import.meta.dirname, 'openai.go'), path.join(folder, 'main.go'));
  await writeFile(path.join(folder, 'go.mod'), 'module conformance\n\ngo 1.26\n');
  const run = promisify(execFile);
  await run('go', ['get', `github.com/openai/openai-go/v3@v${goVersion}`], { cwd: folder });
  await run('go', ['build', '-o', 'driver', '.'], { cwd: folder });
  return path.join(folder, 'driver');
}

/** Runs the conformance suite with the generated and published clients: `npm run bench -- conformance`. */
export async function showConformance(): Promise<void> {
  const columns: Column[] = [];
  for (const client of drivers) columns.push(await runClient(client, () => {}));
  for (const { name, install } of contenders)
    try {
      const client = { name, command: await install(), skips: new Map() };
      columns.push(await runClient(client, () => {}));
    } catch (error) {
      console.log(`  ${name} is unavailable: ${error instanceof Error ? error.message : String(error)}`);
    }
  console.log(`\nBehavior of the clients\n\n${printTable(readScenarios(), columns)}`);
}
