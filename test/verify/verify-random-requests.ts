import fc from 'fast-check';
import { loadModel } from '../../codegen/generate.ts';
import type { Request } from '../../codegen/http/request.ts';
import { isUnsupported } from '../../codegen/languages/shared/language.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';
import type { SnippetProgram } from '../../codegen/languages/shared/snippet-program.ts';
import { isInSandbox, runSandboxed } from '../../codegen/verify/sandbox.ts';
import { verify } from '../../codegen/verify/verify.ts';
import { cases, configFor } from '../support/cases.ts';
import { hostileRequest } from '../support/hostile-requests.ts';
import { languages, toolchains } from '../support/languages.ts';

/**
 * Verifies random hostile requests and the samples of every case in every language, in the network sandbox. Prints the results as JSON.
 *
 *   tsx test/verify/verify-random-requests.ts [number of random requests] [seed]
 */
const [runs = '300', seed = '20'] = process.argv.slice(2);
if (!isInSandbox(process.env))
  process.exit(await runSandboxed([process.execPath, ...process.execArgv, ...process.argv.slice(1)]));

/** The text of a request without the plain words of its origin and path, which every language prints unchanged. */
function shapeOf(request: Request): string {
  const { url } = request;
  const origin = url.origin.replaceAll(/[\w-]+/g, 'a');
  const segments = url.path.split('/').map((segment) => segment.replace(/^[\w-]+$/, 'a'));
  const path = segments.join('/').replace(/^(?:\/a)+/, '/a');
  return JSON.stringify({ ...request, url: { ...url, origin, path } });
}

const shapes = new Set<string>();
const requests = new Map<string, Request>();
for (const { name, spec } of cases) {
  const described = await loadModel(configFor(spec), '/');
  if (!described.document) continue;
  for (const { id, samples } of described.model.operations)
    for (const { name: sample, request } of samples) {
      const shape = shapeOf(request);
      if (!shapes.has(shape)) requests.set(`${name}/${id}/${sample}`, request);
      shapes.add(shape);
    }
}
for (const [index, request] of fc
  .sample(hostileRequest, { numRuns: Number(runs), seed: Number(seed) })
  .entries())
  requests.set(`random/${index}`, request);

const subjects = languages.flatMap((language) =>
  [...requests].flatMap(([name, request]): readonly SnippetProgram[] => {
    const text = printSnippet(language, request, { imports: false });
    return isUnsupported(text)
      ? []
      : [
          {
            id: `${name}.${language.extension}`,
            language: language.id,
            style: 'documented',
            text: `${text}\n`,
            request,
            environment: {},
          },
        ];
  }),
);
// Without corrections of faults, which need a compilation each.
const verifiers = toolchains.map(({ exitOnFailure: _, staticCheck: __, ...toolchain }) => toolchain);
const results = await verify(subjects, verifiers, { isVerbatim: true, canary: 'CANARY' });
const report = results.map(({ toolchain, verdicts }) => ({
  toolchain: toolchain.name,
  verified: [...verdicts.values()].filter(({ kind }) => kind === 'verified').length,
  failed: [...verdicts].flatMap(([{ id, text }, verdict]) =>
    verdict.kind === 'failed' ? [{ id, text, reasons: verdict.reasons }] : [],
  ),
  missing: [...verdicts.values()].find(({ kind }) => kind === 'not verified'),
}));
process.stdout.write(JSON.stringify({ requests: requests.size, report }));
