import type { Document } from '../../document/document.ts';
import { listOperations } from '../../document/selection/list-operations.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';
import { suggestWord } from '../../values/suggest-word.ts';
import type { ConfiguredMethod } from '../model.ts';

/**
 * Reports names in the configuration whose operationId no operation has.
 *
 * @param document The complete description. Operations that `exclude` removes are valid.
 */
export function checkMethods(
  document: Document,
  methods: readonly ConfiguredMethod[] = [],
): readonly Diagnostic[] {
  if (methods.length === 0) return [];
  const operationIds = new Set(listOperations(document).flatMap(({ values }) => values.operationId));
  return methods
    .filter(({ operationId }) => !operationIds.has(operationId))
    .map(({ operationId, place }) => ({
      code: 'client-name',
      severity: 'warning',
      message: `"client.methods" names the operation ${JSON.stringify(operationId.slice(0, 100))}, which does not exist.`,
      help: suggestOperationId(operationId, [...operationIds]),
      place,
    }));
}

function suggestOperationId(operationId: string, known: readonly string[]): string {
  const suggestion = suggestWord(operationId, known);
  return suggestion === undefined ? 'Use the operationId of an operation.' : `Did you mean ${suggestion}?`;
}
