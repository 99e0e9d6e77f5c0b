import { arrayAt, stringAt } from '../../values/read-property.ts';
import { labelOf } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import { compareBody } from './body.ts';
import { compareLifecycle } from './lifecycle.ts';
import type { ResolvedOperation } from './list.ts';
import type { MatchedOperation } from './match.ts';
import type { OperationContext } from './operation-context.ts';
import { compareParameters } from './parameters.ts';
import { compareResponses } from './responses.ts';
import { compareSecurity } from './security.ts';
import { compareServers } from './servers.ts';

/** Compares all parts of an operation that exists in both descriptions. */
export function compareOperation(
  parentContext: Omit<OperationContext, 'operation'>,
  { old, new: next, isMoved }: MatchedOperation,
): void {
  const context = { ...parentContext, operation: { old: old.node, new: next.node } };
  compareParameters(context, old, next);
  compareBody(context, old, next);
  compareResponses(context, old, next);
  if (next.name.kind === 'operation') {
    compareSecurity(context, old, next);
    compareServers(context, old, next, isMoved);
  }
  compareNames(context, old, next);
  const locations = { old: { node: old.node }, new: { node: next.node } };
  compareLifecycle(context, { old: old.node, new: next.node }, { label: labelOf(''), locations });
}

/** Compares names that only generated code uses. */
function compareNames({ changes }: OperationContext, old: ResolvedOperation, next: ResolvedOperation): void {
  const locations = { old: { node: old.node }, new: { node: next.node } };
  const report = (kind: ChangeKind, before: string, after: string, label = ''): void => {
    if (before !== after)
      changes.push({ kind, flow: 'request', label: labelOf(label), locations, before, after });
  };
  report('operation-id-changed', stringAt(old.node, 'operationId'), stringAt(next.node, 'operationId'));
  const firstTag = ({ node }: ResolvedOperation): string => {
    const [first] = arrayAt(node, 'tags');
    return typeof first === 'string' ? first : '';
  };
  report('tag-changed', firstTag(old), firstTag(next));
  for (const [index, name] of old.pathNames.entries())
    report('path-parameter-renamed', name, next.pathNames[index] ?? name, `path parameter ${name}`);
}
