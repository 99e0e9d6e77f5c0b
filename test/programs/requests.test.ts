import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Request, SecretText } from '../../codegen/http/request.ts';
import { fillSecrets } from '../../codegen/http/secret-text.ts';
import { hasHttpStyles, isUnsupported } from '../../codegen/languages/shared/language.ts';
import { printProgram } from '../../codegen/languages/shared/print-snippet.ts';
import { secretsOf } from '../../codegen/languages/shared/secrets.ts';
import type { SnippetProgram } from '../../codegen/languages/shared/snippet-program.ts';
import { verify } from '../../codegen/verify/verify.ts';
import { hostileRequest } from '../support/hostile-requests.ts';
import { findLanguage, languages, toolchains } from '../support/languages.ts';
import { everyKindOfRequest, largeRequest, requestsWithSecrets } from '../support/requests.ts';

/** Sends requests of every kind, including hostile ones, with the complete programs of every language, and compares the received requests. */
const randomRequests = fc.sample(hostileRequest, { numRuns: 15, seed: 2207 });
const requests: readonly Request[] = [
  ...everyKindOfRequest,
  ...requestsWithSecrets,
  ...randomRequests,
  largeRequest,
];

/** A secret that is valid in a header but must be encoded in a query. It has no space, because a query can encode a space in two ways. */
const secretOf = (variable: string) => `${variable}#{1}$x\`%20&=+/"'\\`;

const environment = Object.fromEntries(
  requests.flatMap(secretsOf).map(({ variable }) => [variable, secretOf(variable)]),
);

/** Replaces placeholders in the request by secrets. */
function withSecrets(request: Request): Request {
  const fill = <Item extends { readonly value: SecretText }>(item: Item) => ({
    ...item,
    value: fillSecrets(item.value, ({ env }) => secretOf(env)),
  });
  const { url, headers } = request;
  return { ...request, headers: headers.map(fill), url: { ...url, query: url.query.map(fill) } };
}

/** The recorder responds with JSON. */
const responseKinds = ['json', 'text', 'binary', 'none'] as const;

/** Programs of a language, except for requests that it cannot send. */
function subjectsOf(id: string): readonly SnippetProgram[] {
  const language = findLanguage(id);
  const style = language && hasHttpStyles(language) ? language.styles.complete : undefined;
  if (!style) return [];
  return requests.flatMap((request, index) => {
    const responseKind =
      request.method === 'HEAD' ? 'none' : (responseKinds[index % responseKinds.length] ?? 'binary');
    const program = printProgram(style, { request, responseKind });
    if (isUnsupported(program)) return [];
    const subject = { language: id, style: 'complete' as const, text: `${program}\n`, environment };
    return [
      {
        ...subject,
        id: `${index}, ${JSON.stringify(request).slice(0, 1000)}`,
        request: withSecrets(request),
      },
    ];
  });
}

describe.each(languages.map(({ id }) => id))('%s', (id) => {
  test('every request arrives as documented', { timeout: 600_000 }, async ({ skip }) => {
    const subjects = subjectsOf(id);
    expect(subjects.length).toBeGreaterThan(requests.length * 0.8);
    const results = await verify(subjects, toolchains, { isVerbatim: false, canary: 'CANARY' });
    const verdicts = results.flatMap((verification) => [...verification.verdicts]);
    expect(verdicts.length).toBe(subjects.length);
    const missing = verdicts.find(([, { kind }]) => kind === 'not verified')?.[1];
    if (missing?.kind === 'not verified') return skip(missing.reason);
    expect(
      verdicts.flatMap(([{ id }, verdict]) => (verdict.kind === 'failed' ? [[id, verdict]] : [])),
    ).toEqual([]);
  });
});
