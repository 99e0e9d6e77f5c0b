import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { searchList } from '../../../codegen/targets/site/search-list.ts';

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

function find(query: string): readonly string[] {
  const { contents } = searchList(pages);
  const entries = JSON.parse(contents.replace(/^rosettaSearch = |;\n$/g, ''));
  return new SearchIndex(entries).find(query).map(([, title]) => title);
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
