import { expect, test } from 'vitest';
import { runtimeFiles } from '../../codegen/languages/typescript/client/runtime-files.ts';
import { findTools } from '../../codegen/verify/tools.ts';
import { verify } from '../../codegen/verify/verify.ts';
import { generateCaseClient } from '../support/case-clients.ts';
import { cases } from '../support/cases.ts';
import { clientsOfCases } from '../support/client-toolchain.ts';

/** Samples that the client cannot send, with their reasons. */
const unsent: readonly string[] = [
  'body-form: send/default: the request contains a number that JavaScript cannot represent exactly.',
  'body-numbers-exact: send/default: the request contains a number that JavaScript cannot represent exactly.',
  'body-numbers-yaml: send/default: the request contains a number that JavaScript cannot represent exactly.',
  'body-of-get: searchPets/default: fetch rejects a body with GET.',
  'body-recursive: send/default: the request body does not fit the client\'s types: it must have the property "next".',
  "discriminated-bases: addVehicle/unknown: the request body does not fit the client's types: it does not match any type of the union.",
  'discriminated-bases: addVehicle/incomplete: the request body does not fit the client\'s types: it must have the property "doors".',
  'examples-as-text: query/default: the request contains a number that JavaScript cannot represent exactly.',
  'examples-by-direction: createUser/lacks-what-is-written: the request body does not fit the client\'s types: it must have the property "password".',
  'examples-everywhere: putFile/default: the request body does not fit the client\'s types: it must have the property "name".',
  'examples-hostile: createThing/default: the request body does not fit the client\'s types: it must have the property "toString".',
  "examples-openapi-3.0: createOrder/several-faults: the request body does not fit the client's types: /note does not match any type of the union.",
  'examples-openapi-3.0: createOrder/lacks: the request body does not fit the client\'s types: it must have the property "amount".',
  "examples-openapi-3.1: createShape/faults: the request body does not fit the client's types: /kind is not one of the documented values.",
  'examples-openapi-3.1: createShape/big-numbers: the request contains a number that JavaScript cannot represent exactly.',
  'examples-typed: otherTypes/default: parameter "unknown" does not fit the client\'s types: it is not a number.',
  "examples-typed: jsonFields/default: the request body does not fit the client's types: /note is not a number.",
  "examples-unions: postEvents/one-fault-each: the request body does not fit the client's types: /0/at is not a number.",
  "examples-unions: postContent/nearest-branch: the request body does not fit the client's types: it does not match any type of the union.",
  "examples-unions: postContent/no-branch: the request body does not fit the client's types: it does not match any type of the union.",
  "examples-unions: postContent/by-its-fixed-value: the request body does not fit the client's types: it does not match any type of the union.",
  'markdown-hostile: page/default: parameter "code" does not fit the client\'s types: it is not one of the documented values.',
  'methods: trace/default: fetch does not support the method TRACE.',
  'methods-with-unsupported-body: getWithBody/default: fetch rejects a body with GET.',
  'parameters-empty: query/first: parameter "named" does not fit the client\'s types: it is not a string.',
  'refs-across-files: putPet/cat: the request body does not fit the client\'s types: it has the undocumented property "name".',
  'sampled-constraints: order/default: the request contains a number that JavaScript cannot represent exactly.',
];

const isReady = findTools(clientsOfCases).missing.length === 0;

test.skipIf(!isReady)(
  'generated clients send every sample of every case as documented, except for unsupported ones',
  { timeout: 300_000 },
  async () => {
    const calls = await Promise.all(cases.map(generateCaseClient));
    const subjects = calls.flatMap((one) => one.subjects);
    const results = await verify(subjects, [clientsOfCases], {
      isVerbatim: false,
      clients: new Map([['typescript', new Map([...calls.flatMap(({ files }) => files), ...sharedFiles()])]]),
    });
    const verdicts = results.flatMap((verification) => [...verification.verdicts]);
    const others = verdicts.filter(([, { kind }]) => kind !== 'verified');
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
