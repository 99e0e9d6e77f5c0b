import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { type SearchedPage, searchList } from '../../../codegen/targets/site/search-list.ts';

Object.assign(globalThis, { MiniSearch });
const script = new URL('../../../templates/site/script/search-index.js', import.meta.url);
const { SearchIndex }: Script = await import(script.href);

interface Script {
  readonly SearchIndex: new (entries: readonly Entry[]) => { find(query: string): readonly Entry[] };
}

type Entry = readonly [kind: string, title: string, url: string, detail: string, words: string];

const operation = (
  id: string,
  title: string,
  method: string,
  path: string,
  keywords: readonly string[] = [],
) => ({
  kind: 'operation' as const,
  path: `operations/${id}`,
  title,
  endpoint: { method, path, baseUrl: 'https://shop.example' },
  keywords: [id, path, ...keywords],
});

const pages = [
  operation('listOrders', 'List orders', 'GET', '/orders', ['page', 'sort']),
  operation('createOrder', 'Create an order', 'POST', '/orders', ['customer']),
  operation('createOrderNote', 'Create an order note', 'POST', '/orders/{orderId}/notes', ['text']),
  operation('getOrder', 'Get an order', 'GET', '/orders/{orderId}', ['expand']),
  operation('refundPayment', 'Refund a payment', 'POST', '/payments/{paymentId}/refunds', ['amount']),
  { kind: 'schema' as const, path: 'schemas/Order', title: 'Order', keywords: ['currency', 'lineItems'] },
  {
    kind: 'programs' as const,
    path: 'operations/getOrder/python',
    title: 'Get an order: Python',
    keywords: [],
  },
];

function indexOf(searched: readonly SearchedPage[]): InstanceType<Script['SearchIndex']> {
  const { contents } = searchList(searched);
  return new SearchIndex(JSON.parse(contents.replace(/^rosettaSearch = |;\n$/g, '')));
}

function find(query: string): readonly string[] {
  return indexOf(pages)
    .find(query)
    .map(([, title]) => title);
}

describe('search', () => {
  test.each([
    ['create order', 'Create an order'],
    ['creat ordr', 'Create an order'],
    ['createOrderNote', 'Create an order note'],
    ['GET /orders', 'List orders'],
    ['/payments/{paymentId}/refunds', 'Refund a payment'],
    ['order', 'Order'],
    ['currency', 'Order'],
    ['line items', 'Order'],
    ['refund', 'Refund a payment'],
    ['expand', 'Get an order'],
  ])('%s finds %s first', (query, title) => {
    expect(find(query)[0]).toBe(title);
  });

  test('finds no programs, which their operations link', () => {
    expect(find('python')).toEqual([]);
  });
});

const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

test('95 % of the questions about GitHub find the right operation in the first 3 results', () => {
  const index = indexOf(
    linesOf('github-operations.tsv').map(([id = '', title = '', request = '', ...fields]) => {
      const [method = '', path = ''] = request.split(' ');
      return operation(id, title, method, path, fields);
    }),
  );
  const questions = linesOf('github-questions.tsv');
  const missed = questions.filter(([question = '', id]) => {
    const urls = index.find(question).map(([, , url]) => url);
    return !urls.slice(0, 3).includes(`operations/${id}.html`);
  });
  expect(questions.length).toBeGreaterThanOrEqual(80);
  expect(missed.length / questions.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
});
