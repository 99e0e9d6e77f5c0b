import type { ClientPlan, PlanProblem } from '../../clients/plan.ts';
import { typeNameRule } from '../../clients/type-names.ts';
import type { Document } from '../../document/document.ts';
import { componentReference } from '../../document/reference.ts';
import type { ConfiguredType } from '../../model/model.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';
import { suggestWord } from '../../values/suggest-word.ts';

/** Reports parts of the description that clients ignore, and configured names of types that do not exist. */
export function reportPlanProblems(
  document: Document,
  { problems, declarations }: ClientPlan,
  names: readonly ConfiguredType[] = [],
): readonly Diagnostic[] {
  return [
    ...problems.map((problem) => planDiagnostic(document, problem)),
    ...names
      .filter(({ id }) => !declarations.has(id))
      .map(({ id, place }) => unknownType(id, [...declarations.keys()], place)),
  ];
}

function planDiagnostic(document: Document, { kind, id, name }: PlanProblem): Diagnostic {
  const [schema = ''] = id.split(/[/[{|#(]/);
  const place = document.place(document.resolve({ $ref: componentReference(schema) }));
  const located = place ? { place } : {};
  if (kind === 'name')
    return {
      code: 'client-name',
      severity: 'warning',
      message: `The x-rosetta-name ${JSON.stringify(name)} of ${id} ${typeNameRule}.`,
      help: 'Clients use the name of its place. Choose another name.',
      ...located,
    };
  return {
    code: 'contradictory-schema',
    severity: 'warning',
    message: `The schemas in allOf of ${id} contradict each other: no value is valid.`,
    help: 'Clients accept any value here. Make the types agree.',
    ...located,
  };
}

function unknownType(id: string, known: readonly string[], place: ConfiguredType['place']): Diagnostic {
  const suggestion = suggestWord(id, known);
  return {
    code: 'client-name',
    severity: 'warning',
    message: `"client.types" names ${JSON.stringify(id.slice(0, 100))}, which is not a type of the clients.`,
    help:
      suggestion === undefined
        ? 'See rosetta help clients for the places of types.'
        : `Did you mean ${suggestion}?`,
    place,
  };
}
