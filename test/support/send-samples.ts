import { METHODS } from 'node:http';
import type { Document } from '../../codegen/document/document.ts';
import { isXmlMediaType, isYamlMediaType } from '../../codegen/http/media-type.ts';
import { comparablePath } from '../../codegen/http/path-template.ts';
import { type ReceivedRequest, startMock } from '../../codegen/mock/start.ts';
import type { Model, Operation, Sample } from '../../codegen/model/model.ts';
import { makeValidator } from '../../codegen/schema/validator.ts';
import { isSampleOfExample } from '../../codegen/validation/match-sample.ts';
import {
  type DescribedOperation,
  parameterSchema,
  resolveOperations,
} from '../../codegen/validation/operations.ts';
import type { ValueReader } from '../../codegen/validation/parse-serialized.ts';
import { readTextValue } from '../../codegen/validation/read-text.ts';
import { validateValue } from '../../codegen/validation/validate-value.ts';
import { type Violation, violationError } from '../../codegen/validation/violation.ts';
import { groupBy } from '../../codegen/values/group-by.ts';
import { type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { objectAt } from '../../codegen/values/read-property.ts';
import { sendRequest } from './send-request.ts';

/** Result of sending every sample of a description to its mock. */
export interface SentSamples {
  readonly sent: number;
  /** Samples whose values do not match their schemas before serialization. */
  readonly invalid: readonly string[];
  /** Violations that the mock reports, except for faults of the samples' own values. */
  readonly problems: readonly string[];
}

export async function sendSamples(document: Document, model: Model): Promise<SentSamples> {
  const validator = makeValidator(document, 'request');
  const mock = await startMock(document, model, { keep: 1 });
  const problems: string[] = [];
  const invalid: string[] = [];
  let sent = 0;
  const operationsByRoute = groupBy(model.operations, routeOf);
  try {
    for (const described of resolveOperations(document, model)) {
      const { id, method, samples } = described.operation;
      const sameRoute = operationsByRoute.get(routeOf(described.operation)) ?? [];
      for (const sample of METHODS.includes(method) ? samples : []) {
        sent++;
        const { status } = await sendRequest(mock.origin, sample.request);
        const known = valueFaults({ document, validator }, described, sample);
        const locations = new Set([...known].map(locationOf));
        const received = mock.requests.at(-1);
        const reached = sameRoute.find((other) => other.id === received?.operation) ?? { id };
        const isIntended = documentsError(described, sample, status);
        const found = problemsOf(received, reached.id, isIntended ? 200 : status).filter(
          (one) => !isWithin(locationOf(one), locations),
        );
        problems.push(...found.map((problem) => `${id}/${sample.name}: ${problem}`));
        invalid.push(...[...known].map((fault) => `${id}/${sample.name}: ${fault}`));
      }
    }
  } finally {
    await mock.close();
  }
  return { sent, invalid, problems };
}

function problemsOf(
  received: ReceivedRequest | undefined,
  operation: string,
  status: number,
): readonly string[] {
  if (received?.operation !== operation) return [`reached ${received?.operation}, ${status}`];
  const errors = received.violations.filter(({ level }) => level === 'error');
  return [
    ...errors.map(describeViolation),
    ...(errors.length === 0 && status >= 400 ? [`got status ${status}`] : []),
  ];
}

/** Faults of a sample's values before serialization, as in an invalid example of the description. */
export function valueFaults(
  { document, validator }: Pick<ValueReader, 'document' | 'validator'>,
  described: DescribedOperation,
  sample: Sample,
): ReadonlySet<string> {
  const content = described.body?.contents.find(({ mediaType }) => mediaType === sample.content?.mediaType);
  const { body } = sample.request;
  const schema = content && ownValue(content.node, 'schema');
  const ofBody = sample.content
    ? body?.kind === 'text' && body.text === sample.content.value
      ? textFaults({ document, validator }, schema, body)
      : validateValue(validator, 'body', schema, sample.content.value)
    : [];
  const ofParameters = sample.arguments.flatMap(({ parameter: { location, name }, value }) => {
    const node = described.parameters.find(
      ({ parameter }) => parameter.location === location && parameter.name === name,
    );
    const own = node && parameterSchema(document, node.node);
    return validateValue(validator, `${location}.${name}`, own, value);
  });
  return new Set([...ofBody, ...ofParameters].map(describeViolation));
}

/** Faults of an example that is the text of the body. */
function textFaults(
  reader: Pick<ValueReader, 'document' | 'validator'>,
  schema: JsonValue | undefined,
  { mediaType, text }: { readonly mediaType: string; readonly text: string },
): readonly Violation[] {
  if (!isXmlMediaType(mediaType) && !isYamlMediaType(mediaType)) return [];
  const read = readTextValue(reader, schema, mediaType, text);
  return read.problem === undefined
    ? validateValue(reader.validator, 'body', schema, read.value)
    : [violationError('body', read.expected, read.problem)];
}

/** The method and the path without fragment and parameter names, which do not distinguish requests. */
function routeOf({ method, path }: Operation): string {
  return `${method} ${comparablePath(path).replace(/#.*$/s, '')}`;
}

/** True if the error response has an example with the name of the sample. */
function documentsError(described: DescribedOperation, sample: Sample, status: number): boolean {
  const names = described.responses
    .filter((response) => response.status === String(status))
    .flatMap(({ contents }) => contents.flatMap(({ node }) => Object.keys(objectAt(node, 'examples'))));
  return names.some((name) => name !== 'default' && isSampleOfExample(sample, name));
}

/** True if one of the locations is the location or contains it. */
function isWithin(location: string, locations: ReadonlySet<string>): boolean {
  return [...locations].some((one) => location === one || location.startsWith(`${one}/`));
}

/** The location that a description of a violation begins with. */
function locationOf(text: string): string {
  return text.split(' ', 1)[0] ?? '';
}

function describeViolation({ location, problem, actual }: Violation): string {
  return `${location} ${problem}, ${actual}`;
}
