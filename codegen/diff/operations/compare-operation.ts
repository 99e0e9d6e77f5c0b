import { listAt, textAt } from '../../values/text.ts';
import { labelOf } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
import { compareBody } from './body.ts';
import { compareLifecycle } from './lifecycle.ts';
import type { DescribedOperation } from './list.ts';
import type { MatchedOperation } from './match.ts';
import { compareParameters } from './parameters.ts';
import { compareResponses } from './responses.ts';
import { compareSecurity } from './security.ts';
import { compareServers } from './servers.ts';
import type { OperationSetting } from './setting.ts';

/** Compares all parts of an operation that exists in both descriptions. */
export function compareOperation(
  given: Omit<OperationSetting, 'operation'>,
  { old, new: next, isMoved }: MatchedOperation,
): void {
  const setting = { ...given, operation: { old: old.node, new: next.node } };
  compareParameters(setting, old, next);
  compareBody(setting, old, next);
  compareResponses(setting, old, next);
  if (next.name.kind === 'operation') {
    compareSecurity(setting, old, next);
    compareServers(setting, old, next, isMoved);
  }
  compareNames(setting, old, next);
  const spots = { old: { node: old.node }, new: { node: next.node } };
  compareLifecycle(setting, { old: old.node, new: next.node }, { label: labelOf(''), spots });
}

/** Compares names that only generated code uses. */
function compareNames(
  { changes }: OperationSetting,
  old: DescribedOperation,
  next: DescribedOperation,
): void {
  const spots = { old: { node: old.node }, new: { node: next.node } };
  const say = (kind: KindName, before: string, after: string, text = ''): void => {
    if (before !== after) changes.push({ kind, flow: 'request', label: labelOf(text), spots, before, after });
  };
  say('operation-id-changed', textAt(old.node, 'operationId'), textAt(next.node, 'operationId'));
  const tag = ({ node }: DescribedOperation): string => {
    const [first] = listAt(node, 'tags');
    return typeof first === 'string' ? first : '';
  };
  say('tag-changed', tag(old), tag(next));
  for (const [index, name] of old.pathNames.entries())
    say('path-parameter-renamed', name, next.pathNames[index] ?? name, `path parameter ${name}`);
}
