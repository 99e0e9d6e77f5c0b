import type { Request } from '../../codegen/http/request.ts';
import type { SnippetProgram } from '../../codegen/languages/shared/snippet-program.ts';
import type { Toolchain } from '../../codegen/languages/shared/toolchain.ts';
import type {
  ExampleFault,
  ToolchainResult,
  VerificationResult,
} from '../../codegen/output/verification-record.ts';
import { findExampleFaults } from '../../codegen/verify/find-example-faults.ts';
import type { RecorderContract } from '../../codegen/verify/recorder-contract.ts';
import { type VerifyOptions, verify } from '../../codegen/verify/verify.ts';
import { missingTools, toolchains } from './languages.ts';

/** The request that test programs must send. */
export const request: Request = {
  method: 'POST',
  url: { origin: 'https://api.example.org', path: '/v1/things', query: [] },
  headers: [{ name: 'X-A', value: '1' }],
  body: { kind: 'json', mediaType: 'application/json', value: { a: 1 } },
};

/** A snippet under test, JavaScript by default. */
export function snippetProgram(
  id: string,
  text: string,
  others: Partial<SnippetProgram> = {},
): SnippetProgram {
  return { id, language: 'javascript', style: 'documented', text, request, environment: {}, ...others };
}

/** JavaScript that sends {@link request} with this body, or to another path. */
export const call = (body: string, path = '/v1/things') =>
  `await fetch('https://api.example.org${path}', {method: 'POST', headers: {'X-A': '1'}, body: '${body}'});\n`;

/** Go code that sends {@link request} and ends with the given line. */
export const goCall = (line: string) => `package main

import (
	"fmt"
	"net/http"
	"strings"
)

func main() {
	req, _ := http.NewRequest("POST", "https://api.example.org/v1/things", strings.NewReader("{\\"a\\":1}"))
	req.Header.Add("X-A", "1")
	res, _ := http.DefaultClient.Do(req)
	${line}
}
`;

/** Replaces the API origin in the programs, because tests cannot redirect its host name. */
export function verifySnippets(
  subjects: readonly SnippetProgram[],
  { by = toolchains, ...options }: Partial<VerifyOptions> & { readonly by?: readonly Toolchain[] } = {},
): Promise<readonly ToolchainResult[]> {
  return verify(subjects, by, { isVerbatim: false, ...options });
}

/** Faults of a documented example, without a verification of its request. */
export function findFaults(toolchain: Toolchain, program: SnippetProgram): Promise<readonly ExampleFault[]> {
  return findExampleFaults(toolchain, program, {
    address: '127.0.0.1',
    hosts: '',
    origins: [],
    testCa: undefined,
    contract: undefined,
    client: new Map(),
    timeout: 30_000,
    canary: undefined,
    env: process.env,
  });
}

export async function verdictsOf(
  ...args: Parameters<typeof verifySnippets>
): Promise<Readonly<Record<string, VerificationResult>>> {
  const results = await verifySnippets(...args);
  return Object.fromEntries(
    results.flatMap(({ verdicts }) => [...verdicts].map(([{ id }, verdict]) => [id, verdict])),
  );
}

/** Finds a toolchain by name and checks that all its tools are installed. */
export function toolchainNamed(name: string): { readonly toolchain: Toolchain; readonly isHere: boolean } {
  const toolchain = toolchains.find((one) => one.name === name);
  if (!toolchain) throw new Error(`no toolchain ${name}`);
  return { toolchain, isHere: missingTools(toolchain).length === 0 };
}

/** A contract that responds to every request with a fixed status. */
export function respondWith(status: number): RecorderContract {
  const answer = { kind: 'complete' as const, status, headers: [], bytes: Buffer.from('{}') };
  return {
    handler: { handle: () => ({ response: answer, override: {}, violations: [] }) },
    model: { operations: [] },
  };
}
