import type { Model } from '../model/model.ts';

/** The most common base URL; operations with another server override it. */
export function commonBaseUrl({ operations }: Model): string {
  const counts = new Map<string, number>();
  for (const { baseUrl } of operations) counts.set(baseUrl, (counts.get(baseUrl) ?? 0) + 1);
  const [mostCommon] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return mostCommon?.[0] ?? 'https://example.com';
}
