import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildPath, buildQuery } from '../runtime/parameters.ts';
import type { OptionsOf, PathOf, ResultOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type XTagSayOperation = paths["/it's/${x}/`/{id}"]['get'];
/** Response body. */
export type XTagSayResult = ResultOf<XTagSayOperation, 200, 'application/json'>;
/** Error response body. */
export type XTagSayError = unknown;
/** Header, query and cookie parameters, and client options. */
export type XTagSayOptions = OptionsOf<XTagSayOperation>;

function setUpXTagSayOperation(
  x: PathOf<XTagSayOperation, 'x'>,
  id: PathOf<XTagSayOperation, 'id'>,
  options: XTagSayOptions,
) {
  return {
    method: 'GET',
    path: buildPath("/it's/${x}/%60/{id}", { x, id }),
    template: "/it's/${x}/`/{id}",
    query: buildQuery(options.query, { ['__proto__']: { style: 'spaceDelimited' } as const }),
    security: [],
  };
}

/**
 * *\/ console.log(1) /*
 *
 * Line one
 * \@deprecated
 *   * two *\/
 * ```ts
 * let a = `${b}`;
 * ```
 *
 * @deprecated
 */
export function xTagSay(
  core: Core,
  x: PathOf<XTagSayOperation, 'x'>,
  id: PathOf<XTagSayOperation, 'id'>,
  options: XTagSayOptions = {},
): ApiPromise<XTagSayResult, XTagSayError> {
  return send<XTagSayResult, XTagSayError>(
    core,
    () => ({ ...setUpXTagSayOperation(x, id, options), accept: 'application/json' }),
    options,
  );
}
