import { describe, expect, test } from 'vitest';
import { compareOutcome, type Outcome } from './compare-outcome.ts';

const request = {
  method: 'POST',
  target: '/responses',
  headers: [['Accept', 'application/json']],
  body: '{"n":1.0}',
  connection: 1,
  at: 0,
} as const;
const good: Outcome = {
  line: { result: { id: 'r' }, events: ['a'], ms: 100 },
  log: '',
  requests: [request],
  otherRequests: 0,
  closedAfterMs: 10,
};

describe('the comparison reports', () => {
  test.each([
    ['a result with another value', { result: { id: 's' } }],
    ['a missing error', { error: { class: 'Timeout' } }],
    ['a missing event', { events: ['a', 'b'] }],
    ['another number of requests', { requests: 2 }],
    ['another header', { requests: [{ headers: { accept: 'text/event-stream' } }] }],
    ['a header that must be absent', { requests: [{ headers: { accept: null } }] }],
    ['another body', { requests: [{ json: { n: 2 } }] }],
    ['a call that is too fast', { ms: [200, 300] }],
    ['a connection that closes late', { closedWithinMs: 5 }],
    ['a request to another origin', { otherRequests: 1 }],
    ['a secret', { never: ['"r"'] }],
    ['another number of connections', { connections: 2 }],
  ] as const)('%s', (_name, expected) => {
    expect(compareOutcome(expected, good)).toHaveLength(1);
  });

  test('an unexpected error and a crash', () => {
    expect(compareOutcome({}, { ...good, line: { error: { class: 'Api' } } })).toEqual([
      'error: {"class":"Api"}',
    ]);
    expect(compareOutcome({}, { ...good, line: { crash: 'exit 1' } })).toEqual(['crash: "exit 1"']);
  });

  test('nothing if all expectations hold', () => {
    const expected = {
      result: { id: '~^R$' },
      events: ['a'],
      requests: [{ path: '/responses', headers: { accept: 'application/json' } }],
      ms: [50, 150],
      closedWithinMs: 20,
    } as const;
    expect(compareOutcome(expected, good)).toEqual([]);
  });
});
