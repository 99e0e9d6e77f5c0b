import type { DescribedResponse } from '../validation/operations.ts';
import type { Observation } from './drift.ts';
import type { Judging } from './judging.ts';
import type { Incoming } from './send.ts';

const where = 'status';

/**
 * Validates a status code. A redirect is drift unless it is declared.
 *
 * @param arrived Body of an undeclared response.
 */
export function judgeStatus(
  judging: Judging,
  incoming: Incoming,
  response: DescribedResponse | undefined,
  arrived?: Buffer,
): void {
  const { described } = judging.planned;
  const { status } = incoming;
  if (described.responses.length === 0)
    judging.drifts.add({
      code: 'status-undescribed',
      level: 'note',
      where,
      expected: `is ${status}, but this operation declares no responses`,
      rule: { schema: described.node },
    });
  else if (!response || (response.status === 'default' && locationOf(incoming) !== undefined))
    judging.drifts.add(undeclared(judging, incoming, arrived));
  else for (const note of notesOn(response, status)) judging.drifts.add(note);
}

function undeclared({ planned }: Judging, incoming: Incoming, arrived: Buffer | undefined): Observation {
  const { responses, node } = planned.described;
  const location = locationOf(incoming);
  const target = location === undefined ? '' : ` (redirect to ${location}, not followed)`;
  return {
    code: location === undefined ? 'status-undeclared' : 'redirect',
    where,
    expected: `must be ${responses.map(({ status }) => status).join(' or ')}`,
    found: `is ${incoming.status}${target}`,
    rule: { schema: node, keyword: 'responses' },
    ...(arrived ? { arrived } : {}),
  };
}

/** Location header of a redirect. */
function locationOf({ status, headers }: Incoming): string | undefined {
  return status >= 300 && status < 400 ? headers.get('location')?.[0] : undefined;
}

function notesOn(response: DescribedResponse, status: number): readonly Observation[] {
  const note = { level: 'note', where, rule: { schema: response.node } } as const;
  return [
    ...(response.status === 'default'
      ? [{ ...note, code: 'status-by-default', expected: `${status} is documented only as "default"` }]
      : []),
    ...(status >= 400
      ? [
          {
            ...note,
            code: 'sample-refused',
            expected: `is ${status}: the server rejected the documented sample`,
          },
        ]
      : []),
  ];
}
