import type { Level } from '../../reports/level.ts';
import { groupBy } from '../../values/group-by.ts';
import { plural } from '../../values/plural.ts';
import type { Finding, OperationName } from '../finding.ts';

/** Findings under one heading. */
export interface FindingGroup {
  /** `several`: each finding names its operation or schema. */
  readonly kind: 'operation' | 'schema' | 'document' | 'several';
  /** `POST /pets`, `Pet`, `API description`, `Several operations`. */
  readonly title: string;
  /** All affected operations. */
  readonly operations: readonly OperationName[];
  readonly findings: readonly Finding[];
}

/** Groups findings by shared schema, or by affected operations: the groups with the most errors first, then those with the most warnings. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return [...groupBy(findings, groupKey).values()].toSorted(compareWeight).map(groupOf);
}

/** Groups findings with one key, or of several operations and schemas. */
export function groupOf(findings: readonly Finding[]): FindingGroup {
  const operations = new Map(
    findings
      .flatMap((finding) => finding.operations)
      .map((operation) => [printOperation(operation), operation]),
  );
  return { ...nameGroup(findings), operations: [...operations.values()], findings };
}

/** Sorts groups with the most errors first. */
export function compareWeight(a: readonly Finding[], b: readonly Finding[]): number {
  const count = (findings: readonly Finding[], level: Level): number =>
    findings.filter((finding) => finding.level === level).length;
  return count(b, 'error') - count(a, 'error') || count(b, 'warn') - count(a, 'warn');
}

/** Line feeds do not occur in titles, so keys are unique. */
export function groupKey({ component, operations }: Finding): string {
  return component === undefined ? operations.map(printOperation).join('\n') : `\n${component}`;
}

function nameGroup(findings: readonly Finding[]): Pick<FindingGroup, 'kind' | 'title'> {
  const [first, ...others] = findings;
  if (!first) return { kind: 'document', title: documentTitle };
  const hasSchemas = findings.some(({ component }) => component !== undefined);
  if (others.some((finding) => groupKey(finding) !== groupKey(first))) {
    const hasOperations = findings.some(({ component }) => component === undefined);
    const kinds = [...(hasOperations ? ['operations'] : []), ...(hasSchemas ? ['shared schemas'] : [])];
    return { kind: 'several', title: `Several ${kinds.join(' and ')}` };
  }
  if (hasSchemas) return { kind: 'schema', title: titleOf(first) };
  return { kind: first.operations.length === 0 ? 'document' : 'operation', title: titleOf(first) };
}

const documentTitle = 'API description';

/** The name of the schema or the operation of a finding. */
export function titleOf({ component, operations: [operation, ...others] }: Finding): string {
  if (component !== undefined) return component;
  if (!operation) return documentTitle;
  const more = others.length === 0 ? '' : ` and ${plural(others.length, 'other operation')}`;
  return `${printOperation(operation)}${more}`;
}

/** `POST /pets`, or `POST petAdopted (webhook)`. */
function printOperation({ kind, method, path }: OperationName): string {
  return kind === 'operation' ? `${method} ${path}` : `${method} ${path} (${kind})`;
}

/** The heading of a group. */
export function printGroupTitle({ kind, title }: FindingGroup): string {
  return kind === 'schema' ? `Shared schema ${title}` : title;
}

/** The locations of a shared schema: `instructions[] of response 200 (application/json)`. */
export function printLocations({ findings }: FindingGroup): string {
  const locations = [...new Set(findings.flatMap(({ usages }) => usages ?? []))];
  const more = locations.length - maxLocations;
  return `${locations.slice(0, maxLocations).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const maxLocations = 3;
const maxNamedOperations = 3;

/** The operations that use a shared schema; `''` for other groups. */
export function printUsage(group: FindingGroup): string {
  const { kind, operations } = group;
  if (kind !== 'schema' || operations.length === 0) return '';
  const names = operations.slice(0, maxNamedOperations).map(printOperation).join(', ');
  const more = operations.length - maxNamedOperations;
  const locations = printLocations(group);
  return `Used by ${names}${more > 0 ? ` and ${more} more` : ''}${locations === '' ? '' : `: ${locations}`}`;
}
