import type { Level } from '../../reports/level.ts';
import { groupBy } from '../../values/group-by.ts';
import { plural } from '../../values/plural.ts';
import type { Finding, OperationName } from '../finding.ts';

/** Findings under one heading. */
export interface FindingGroup {
  readonly kind: 'operation' | 'schema' | 'document';
  /** `POST /pets`, `Pet`, `API description`. */
  readonly title: string;
  /** All affected operations. */
  readonly operations: readonly OperationName[];
  readonly findings: readonly Finding[];
}

/** Groups findings by shared schema, or by affected operations: the groups with the most errors first, then those with the most warnings. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = [...groupBy(findings, groupKey).values()].toSorted(compareWeight);
  return groups.map((group) => {
    const operations = new Map(
      group
        .flatMap((finding) => finding.operations)
        .map((operation) => [printOperation(operation), operation]),
    );
    return { ...nameGroup(group), operations: [...operations.values()], findings: group };
  });
}

function compareWeight(a: readonly Finding[], b: readonly Finding[]): number {
  const count = (findings: readonly Finding[], level: Level): number =>
    findings.filter((finding) => finding.level === level).length;
  return count(b, 'error') - count(a, 'error') || count(b, 'warn') - count(a, 'warn');
}

/** Line feeds do not occur in titles, so keys are unique. */
function groupKey({ component, operations }: Finding): string {
  return component === undefined ? operations.map(printOperation).join('\n') : `\n${component}`;
}

function nameGroup([finding]: readonly Finding[]): Pick<FindingGroup, 'kind' | 'title'> {
  if (finding?.component !== undefined) return { kind: 'schema', title: finding.component };
  const [operation, ...others] = finding?.operations ?? [];
  if (!operation) return { kind: 'document', title: 'API description' };
  const more = others.length === 0 ? '' : ` and ${plural(others.length, 'other operation')}`;
  return { kind: 'operation', title: `${printOperation(operation)}${more}` };
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
  return [...new Set(findings.flatMap(({ usages }) => usages ?? []))].join(', ');
}

const maxNamedOperations = 5;

/** The operations that use a shared schema; `''` for other groups. */
export function printUsage(group: FindingGroup): string {
  const { kind, operations } = group;
  if (kind !== 'schema' || operations.length === 0) return '';
  const names = operations.slice(0, maxNamedOperations).map(printOperation).join(', ');
  const more = operations.length - maxNamedOperations;
  const locations = printLocations(group);
  return `Used by ${names}${more > 0 ? ` and ${more} more` : ''}${locations === '' ? '' : `: ${locations}`}`;
}
