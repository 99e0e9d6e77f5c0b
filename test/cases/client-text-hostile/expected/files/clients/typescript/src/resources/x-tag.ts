import {
  xTagSay,
  type XTagSayError,
  type XTagSayOperation,
  type XTagSayOptions,
  type XTagSayResult,
} from '../calls/x-tag.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';
import type { PathOf } from '../runtime/types.ts';

/** Operations of *\/ `${x}` \@tag. */
export class XTagResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
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
  say(
    x: PathOf<XTagSayOperation, 'x'>,
    id: PathOf<XTagSayOperation, 'id'>,
    options?: XTagSayOptions,
  ): ApiPromise<XTagSayResult, XTagSayError> {
    return xTagSay(this.#core, x, id, options);
  }
}
