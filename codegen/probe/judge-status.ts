import type { DescribedResponse } from '../validation/operations.ts';
import type { Observation } from './drift.ts';
import type { Judging } from './judging.ts';
import type { Incoming } from './send.ts';

const where = 'status';

/**
 * What there is to say of a status, and of the response that describes it. A redirect is drift unless it is described as such.
 *
 * @param arrived The body, where no response describes it.
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
      expected: `is ${status}, and no response is described`,
      rule: { schema: described.node },
    });
  else if (!response || (response.status === 'default' && locationOf(incoming) !== undefined))
    judging.drifts.add(undeclared(judging, incoming, arrived));
  else for (const note of notesOn(response, status)) judging.drifts.add(note);
}

function undeclared({ planned }: Judging, incoming: Incoming, arrived: Buffer | undefined): Observation {
  const { responses, node } = planned.described;
  const location = locationOf(incoming);
  const target = location === undefined ? '' : `, to ${location}, which is not followed`;
  return {
    code: location === undefined ? 'status-undeclared' : 'redirect',
    where,
    expected: `must be ${responses.map(({ status }) => status).join(' or ')}`,
    found: `is ${incoming.status}${target}`,
    rule: { schema: node, keyword: 'responses' },
    ...(arrived ? { arrived } : {}),
  };
}

/** Of a redirect. */
function locationOf({ status, headers }: Incoming): string | undefined {
  return status >= 300 && status < 400 ? headers.get('location')?.[0] : undefined;
}

function notesOn(response: DescribedResponse, status: number): readonly Observation[] {
  const note = { level: 'note', where, rule: { schema: response.node } } as const;
  return [
    ...(response.status === 'default'
      ? [{ ...note, code: 'status-by-default', expected: `${status} is described by "default" alone` }]
      : []),
    ...(status >= 400
      ? [{ ...note, code: 'sample-refused', expected: `is ${status}: the documented sample is refused` }]
      : []),
  ];
}
