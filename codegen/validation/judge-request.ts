import type { ParameterNode } from '../model/parameters.ts';
import type { JsonValue } from '../values/json.ts';
import type { Reader } from './interpret.ts';
import { judgeBody } from './judge-body.ts';
import { judgeParameters, type ParameterSources } from './judge-parameters.ts';
import { judgeSecurity } from './judge-security.ts';
import type { DescribedOperation } from './operations.ts';
import type { Objection } from './violation.ts';

/** The parsed values of a request and all its violations. */
export interface Judged {
  readonly objections: readonly Objection[];
  readonly values: ReadonlyMap<ParameterNode, JsonValue>;
  readonly body?: { readonly mediaType: string; readonly value: JsonValue };
}

export function judgeRequest(
  reader: Reader,
  described: DescribedOperation,
  sources: ParameterSources,
  bytes: Buffer,
): Judged {
  const security = judgeSecurity(described.operation.security, sources);
  const parameters = judgeParameters(reader, described, sources);
  const contentType = sources.headers.get('content-type')?.[0];
  const { objections, value, mediaType } = judgeBody(reader, described.body, bytes, contentType);
  return {
    objections: [...security, ...parameters.objections, ...objections],
    values: parameters.values,
    ...(value === undefined || mediaType === undefined ? {} : { body: { mediaType, value } }),
  };
}
