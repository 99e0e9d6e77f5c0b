import type { Request } from '../../codegen/http/request.ts';
import { toolchains as provers } from '../../codegen/languages/registry.ts';
import type { SnippetProgram } from '../../codegen/languages/shared/snippet-program.ts';
import type { Toolchain } from '../../codegen/languages/shared/toolchain.ts';
import type { Proof, Verdict } from '../../codegen/output/verification-record.ts';
import type { Contract } from '../../codegen/verify/contract.ts';
import { lookAtTools } from '../../codegen/verify/tools.ts';
import { type ProveOptions, prove } from '../../codegen/verify/verify.ts';

/** The request that test programs must send. */
export const request: Request = {
  method: 'POST',
  url: { origin: 'https://api.example.org', path: '/v1/things', query: [] },
  headers: [{ name: 'X-A', value: '1' }],
  body: { kind: 'json', mediaType: 'application/json', value: { a: 1 } },
};

/** A snippet under test, JavaScript by default. */
export function subject(id: string, text: string, others: Partial<SnippetProgram> = {}): SnippetProgram {
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
export function proofsOf(
  subjects: readonly SnippetProgram[],
  { by = provers, ...options }: Partial<ProveOptions> & { readonly by?: readonly Toolchain[] } = {},
): Promise<readonly Proof[]> {
  return prove(subjects, by, { isVerbatim: false, ...options });
}

export async function verdictsOf(
  ...args: Parameters<typeof proofsOf>
): Promise<Readonly<Record<string, Verdict>>> {
  const proofs = await proofsOf(...args);
  return Object.fromEntries(
    proofs.flatMap(({ verdicts }) => [...verdicts].map(([{ id }, verdict]) => [id, verdict])),
  );
}

/** Finds a prover by name and checks that all its tools are installed. */
export function proverNamed(name: string): { readonly prover: Toolchain; readonly isHere: boolean } {
  const prover = provers.find((one) => one.name === name);
  if (!prover) throw new Error(`no prover ${name}`);
  return { prover, isHere: lookAtTools(prover).missing.length === 0 };
}

/** A contract that responds to every request with a fixed status. */
export function answering(status: number): Contract {
  const answer = { kind: 'whole' as const, status, headers: [], bytes: Buffer.from('{}') };
  return {
    exchanger: { answer: () => ({ answer, play: {}, objections: [] }) },
    model: { operations: [] },
  };
}
