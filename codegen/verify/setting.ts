import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Step, TestCa } from '../languages/shared/toolchain.ts';
import type { Contract } from './contract.ts';
import type { RecorderOptions } from './recorder.ts';
import { withHosts } from './sandbox.ts';

/** What the programs of one prover run in. */
export interface Setting {
  /** Of the recorder. */
  readonly address: string;
  /** In the box: every name of the API is that address there. */
  readonly hosts: string;
  /** The origins that are spoken to as they are; none where they are replaced by that of the recorder. */
  readonly origins: readonly string[];
  readonly testCa: TestCa | undefined;
  readonly contract: Contract | undefined;
  /** The files of the generated client. */
  readonly client: ReadonlyMap<string, string>;
  /** Milliseconds that one program may take. */
  readonly longest: number;
  readonly canary: string | undefined;
}

/** The text with the recorder's origin, where the API's own cannot be had. */
export function textFor(
  { origins }: Setting,
  { text, request }: Pick<SnippetProgram, 'text' | 'request'>,
  origin: string,
): string {
  return origins.length > 0 ? text : text.replaceAll(request.url.origin, origin);
}

/** The client that speaks to the recorder, where the API's own origins cannot be had. */
export function clientFor(
  { origins, client }: Setting,
  subjects: readonly SnippetProgram[],
  origin: string,
): Setting['client'] {
  if (origins.length > 0) return client;
  // One may begin as another does.
  const replaced = [...new Set(subjects.map(({ request }) => request.url.origin))].sort().reverse();
  const change = (text: string) => replaced.reduce((changed, one) => changed.replaceAll(one, origin), text);
  return new Map([...client].map(([file, text]) => [file, change(text)]));
}

/** A step that finds the recorder by the names of the API. */
export function inSetting({ hosts, origins, testCa }: Setting, step: Step): Step {
  if (origins.length === 0) return step;
  return { ...step, command: withHosts(hosts, testCa?.authority, step.command) };
}

/** Writes the file that gives the names of the API an address. @returns Its path. */
export function writeHosts(folder: string, origins: readonly string[], address: string): string {
  const file = path.join(folder, `hosts-${address}`);
  const names = hostsOf(origins).map((host) => `${address} ${host}\n`);
  writeFileSync(file, ['127.0.0.1 localhost\n', ...names].join(''));
  return file;
}

export function hostsOf(origins: readonly string[]): readonly string[] {
  return [...new Set(origins.map((origin) => new URL(origin).hostname))];
}

/** Whether every host is a name that a hosts file can give another address; libraries know `localhost` by themselves. */
export function areNamed(origins: readonly string[]): boolean {
  return hostsOf(origins).every((host) => !/^[\d.]+$|:|(?:^|\.)localhost$/.test(host));
}

export function recorderOptions({
  address,
  origins,
  testCa,
  contract,
}: Setting): Omit<RecorderOptions, 'sender'> {
  return { address, origins, testCa, contract };
}
