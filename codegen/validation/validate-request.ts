import type { ParameterNode } from '../model/parameters.ts';
import type { JsonValue } from '../values/json.ts';
import type { DescribedOperation } from './operations.ts';
import type { ValueReader } from './parse-serialized.ts';
import { validateRequestBody } from './validate-body.ts';
import { validateCredentials } from './validate-credentials.ts';
import { type ParameterSources, validateParameters } from './validate-parameters.ts';
import type { Violation } from './violation.ts';

/** The parsed values of a request and all its violations. */
export interface ValidatedRequest {
  readonly violations: readonly Violation[];
  readonly values: ReadonlyMap<ParameterNode, JsonValue>;
  readonly body?: { readonly mediaType: string; readonly value: JsonValue };
}

export function validateRequest(
  reader: ValueReader,
  described: DescribedOperation,
  sources: ParameterSources,
  bytes: Buffer,
): ValidatedRequest {
  const security = validateCredentials(described.operation.security, sources);
  const parameters = validateParameters(reader, described, sources);
  const contentType = sources.headers.get('content-type')?.[0];
  const { violations, value, mediaType } = validateRequestBody(reader, described.body, bytes, contentType);
  return {
    violations: [...security, ...parameters.violations, ...violations],
    values: parameters.values,
    ...(value === undefined || mediaType === undefined ? {} : { body: { mediaType, value } }),
  };
}
