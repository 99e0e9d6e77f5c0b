import { groupBy, plural } from '../../reports/words.ts';
import type { Finding, OperationName } from '../finding.ts';

/** Findings that a reader takes in together. */
export interface Group {
  readonly kind: 'operation' | 'schema' | 'document';
  /** `POST /pets`, `Pet`, `The whole document`. */
  readonly title: string;
  /** All that the findings reach. */
  readonly operations: readonly OperationName[];
  readonly findings: readonly Finding[];
}

/** By shared schema, else by what a finding reaches, in the order in which the findings come. */
export function groupFindings(findings: readonly Finding[]): readonly Group[] {
  return [...groupBy(findings, groupKey).values()].map((members) => {
    const operations = new Map(
      members
        .flatMap((finding) => finding.operations)
        .map((operation) => [sayOperation(operation), operation]),
    );
    return { ...nameGroup(members), operations: [...operations.values()], findings: members };
  });
}

/** A line feed stands in no title, so that no two groups get one key. */
function groupKey({ component, operations }: Finding): string {
  return component === undefined ? operations.map(sayOperation).join('\n') : `\n${component}`;
}

function nameGroup([finding]: readonly Finding[]): Pick<Group, 'kind' | 'title'> {
  if (finding?.component !== undefined) return { kind: 'schema', title: finding.component };
  const [operation, ...others] = finding?.operations ?? [];
  if (!operation) return { kind: 'document', title: 'The whole document' };
  const more = others.length === 0 ? '' : ` and ${plural(others.length, 'other operation')}`;
  return { kind: 'operation', title: `${sayOperation(operation)}${more}` };
}

/** `POST /pets`; a webhook or callback says so. */
export function sayOperation({ kind, method, path }: OperationName): string {
  return kind === 'operation' ? `${method} ${path}` : `${method} ${path} (${kind})`;
}

/** Its title, which says of a shared schema that it is one. */
export function sayGroup({ kind, title }: Group): string {
  return kind === 'schema' ? `Shared schema ${title}` : title;
}

const mostNamed = 5;

/** Whom a shared schema reaches; `''` for anything else, whose title says it. */
export function sayReach({ kind, operations }: Group): string {
  if (kind !== 'schema' || operations.length === 0) return '';
  const named = operations.slice(0, mostNamed).map(sayOperation).join(', ');
  const more = operations.length - mostNamed;
  return `reaches ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
