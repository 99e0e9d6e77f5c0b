import type { DescribedResponse } from '../validation/operations.ts';
import type { DriftInput } from './drift.ts';
import type { ProbeContext } from './probe-context.ts';
import type { IncomingResponse } from './send.ts';

const location = 'status';

/**
 * Validates a status code. A redirect is drift unless it is declared.
 *
 * @param received Body of an undeclared response.
 */
export function validateStatus(
  context: ProbeContext,
  incoming: IncomingResponse,
  response: DescribedResponse | undefined,
  received?: Buffer,
): void {
  const { described } = context.planned;
  const { status } = incoming;
  if (described.responses.length === 0)
    context.drifts.add({
      code: 'responses-undeclared',
      level: 'note',
      location,
      problem: `is ${status}, but this operation declares no responses`,
      rule: { schema: described.node },
    });
  else if (!response || (response.status === 'default' && locationOf(incoming) !== undefined))
    context.drifts.add(undeclaredStatus(context, incoming, received));
  else for (const note of notesOn(response, status)) context.drifts.add(note);
}

function undeclaredStatus(
  { planned }: ProbeContext,
  incoming: IncomingResponse,
  received: Buffer | undefined,
): DriftInput {
  const { responses, node } = planned.described;
  const target = locationOf(incoming);
  const redirect = target === undefined ? '' : ` (redirect to ${target}, not followed)`;
  return {
    code: target === undefined ? 'status-undeclared' : 'redirect',
    location,
    problem: `must be ${responses.map(({ status }) => status).join(' or ')}`,
    actual: `is ${incoming.status}${redirect}`,
    rule: { schema: node, keyword: 'responses' },
    ...(received ? { received } : {}),
  };
}

/** Location header of a redirect. */
function locationOf({ status, headers }: IncomingResponse): string | undefined {
  return status >= 300 && status < 400 ? headers.get('location')?.[0] : undefined;
}

function notesOn(response: DescribedResponse, status: number): readonly DriftInput[] {
  const note = { level: 'note', location, rule: { schema: response.node } } as const;
  return [
    ...(response.status === 'default'
      ? [{ ...note, code: 'status-by-default', problem: `${status} is documented only as "default"` }]
      : []),
    ...(status >= 400
      ? [
          {
            ...note,
            code: 'sample-rejected',
            problem: `is ${status}: the server rejected the documented sample`,
          },
        ]
      : []),
  ];
}
