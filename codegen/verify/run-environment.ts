import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Host, RunStep, TestCa } from '../languages/shared/toolchain.ts';
import type { RecorderOptions } from './recorder.ts';
import type { RecorderContract } from './recorder-contract.ts';
import { withHosts } from './sandbox.ts';

/** Environment in which the programs of one toolchain run. */
export interface RunContext {
  /** Address of the recorder. */
  readonly address: string;
  /** Hosts file that maps the API's host names to the recorder, for the sandbox. */
  readonly hosts: string;
  /** Origins that the recorder serves; empty if programs use the recorder's own origin. */
  readonly origins: readonly string[];
  readonly testCa: TestCa | undefined;
  readonly contract: RecorderContract | undefined;
  /** Files of the generated client. */
  readonly client: ReadonlyMap<string, string>;
  /** Time limit for one program in milliseconds. */
  readonly timeout: number;
  readonly canary: string | undefined;
  /** The user's environment variables. */
  readonly env: Host['env'];
}

/** Replaces the API's origin with the recorder's, outside of the sandbox. */
export function programText(
  { origins }: RunContext,
  { text, request }: Pick<SnippetProgram, 'text' | 'request'>,
  origin: string,
): string {
  return origins.length > 0 ? text : text.replaceAll(request.url.origin, origin);
}

/** Replaces the API's origins in the client with the recorder's, outside of the sandbox. */
export function clientFiles(
  { origins, client }: RunContext,
  programs: readonly SnippetProgram[],
  origin: string,
): RunContext['client'] {
  if (origins.length > 0) return client;
  // Longer origins first, because one may be a prefix of another.
  const replaced = [...new Set(programs.map(({ request }) => request.url.origin))].sort().reverse();
  const replaceOrigins = (text: string) =>
    replaced.reduce((changed, one) => changed.replaceAll(one, origin), text);
  return new Map([...client].map(([file, text]) => [file, replaceOrigins(text)]));
}

/** Wraps a step to resolve the API's host names to the recorder. */
export function withHostsFile({ hosts, origins, testCa }: RunContext, step: RunStep): RunStep {
  if (origins.length === 0) return step;
  return { ...step, command: withHosts(hosts, testCa?.authority, step.command) };
}

/** Writes a hosts file for the API's host names. @returns Its path. */
export function writeHosts(folder: string, origins: readonly string[], address: string): string {
  const file = path.join(folder, `hosts-${address}`);
  const names = hostsOf(origins).map((host) => `${address} ${host}\n`);
  writeFileSync(file, ['127.0.0.1 localhost\n', ...names].join(''));
  return file;
}

export function hostsOf(origins: readonly string[]): readonly string[] {
  return [...new Set(origins.map((origin) => new URL(origin).hostname))];
}

/** True if a hosts file can map every host. IP addresses cannot be mapped, and libraries resolve `localhost` themselves. */
export function haveHostNames(origins: readonly string[]): boolean {
  return hostsOf(origins).every((host) => !/^[\d.]+$|:|(?:^|\.)localhost$/.test(host));
}

export function recorderOptions({
  address,
  origins,
  testCa,
  contract,
}: RunContext): Omit<RecorderOptions, 'sender'> {
  return { address, origins, testCa, contract };
}
