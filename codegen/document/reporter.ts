import type { Diagnostic, Severity } from '../values/diagnostic.ts';
import type { JsonValue } from '../values/json.ts';
import type { Document } from './document.ts';

/** A diagnostic located at a node of the document, or at the property `key` of the node. */
interface Problem extends Pick<Diagnostic, 'code' | 'message' | 'help' | 'isInvalid' | 'cause'> {
  readonly severity?: Severity;
  readonly node: JsonValue | undefined;
  readonly key?: string | number;
}

/** A document, and the receiver of the problems found while reading it. */
export interface Reporter {
  readonly document: Document;
  report(problem: Problem): void;
}
