import { expect, test } from 'vitest';
import { runtimeFiles } from '../../codegen/languages/typescript/client/runtime-files.ts';
import { lookAtTools } from '../../codegen/verify/tools.ts';
import { prove } from '../../codegen/verify/verify.ts';
import { callsOfCase } from '../support/case-calls.ts';
import { cases } from '../support/cases.ts';
import { clientsOfCases } from '../support/client-prover.ts';

/** Samples that the client cannot send, with their reasons. */
const unsent: readonly string[] = [
  'body-form: send/default: a number of it has more digits than JavaScript keeps.',
  'body-numbers-keep-their-digits: send/default: a number of it has more digits than JavaScript keeps.',
  'body-numbers-of-yaml: send/default: a number of it has more digits than JavaScript keeps.',
  "body-recursive: send/default: its body does not fit the client's types: it has no next.",
  "examples-by-direction: createUser/lacks-what-is-written: its body does not fit the client's types: it has no password.",
  "examples-everywhere: putFile/default: its body does not fit the client's types: it has no name.",
  "examples-hostile: createThing/default: its body does not fit the client's types: /__proto__ is no string.",
  "examples-of-3.0: createOrder/several-faults: its body does not fit the client's types: /note is nothing that may stand there.",
  "examples-of-3.0: createOrder/lacks: its body does not fit the client's types: it has no amount.",
  "examples-of-3.1: createShape/faults: its body does not fit the client's types: /kind is no value that its schema lists.",
  'examples-of-3.1: createShape/big-numbers: a number of it has more digits than JavaScript keeps.',
  "examples-of-unions: postEvents/one-fault-each: its body does not fit the client's types: /0/at is no number.",
  "examples-of-unions: postContent/nearest-branch: its body does not fit the client's types: it is nothing that may stand there.",
  "examples-of-unions: postContent/no-branch: its body does not fit the client's types: it is nothing that may stand there.",
  "examples-of-unions: postContent/by-its-fixed-value: its body does not fit the client's types: it is nothing that may stand there.",
  "markdown-hostile: page/default: its parameter code does not fit the client's types: it is no value that its schema lists.",
  'methods: trace/default: fetch refuses the method TRACE.',
  'methods-with-a-body-that-some-refuse: getWithBody/default: fetch refuses a body with GET.',
  'path-values-encoded: nothing/default: its parameter none is empty, and a path has no empty parts.',
  "refs-across-files: putPet/cat: its body does not fit the client's types: it has a member name that its schema does not name.",
];

const isReady = lookAtTools(clientsOfCases).missing.length === 0;

test.skipIf(!isReady)(
  'generated clients send every sample of every case as documented, except for unsupported ones',
  { timeout: 300_000 },
  async () => {
    const calls = await Promise.all(cases.map(callsOfCase));
    const subjects = calls.flatMap((one) => one.subjects);
    const proofs = await prove(subjects, [clientsOfCases], {
      isVerbatim: false,
      client: new Map([...calls.flatMap(({ files }) => files), ...sharedFiles()]),
    });
    const verdicts = proofs.flatMap((proof) => [...proof.verdicts]);
    const others = verdicts.filter(([, { kind }]) => kind !== 'proved');
    expect(others.map(([{ id }, verdict]) => [id, verdict])).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(200);
    expect(
      calls.flatMap(({ refusals }) =>
        refusals.map((one) => one.replace(' has no snippet in TypeScript', '')),
      ),
    ).toEqual(unsent);
  },
);

/** Files shared by all clients. */
function sharedFiles(): readonly (readonly [string, string])[] {
  const files = runtimeFiles(true).map(({ path, contents }) => [path.replace('src/', ''), contents] as const);
  return [['runtime/package.json', '{"type":"module"}'], ...files];
}
