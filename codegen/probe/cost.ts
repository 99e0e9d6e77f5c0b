import { Extension } from '../document/extensions.ts';
import type { RequestBody } from '../http/request.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { scalarToString } from '../values/read-property.ts';

/** Stated cost of a request. */
export interface Cost {
  readonly text: string;
  /** Present if the cost is a number. */
  readonly price?: { readonly amount: number; readonly currency: string };
}

/** @param operation The Operation Object. */
export function readCost(operation: JsonObject): Cost | undefined {
  const text = scalarToString(ownValue(operation, 'x-rosetta-cost'));
  if (text !== undefined) return { text };
  const stated = new Extension(operation, 'x-rosetta-cost');
  const amountText = stated.text('amount');
  const amount = Number(amountText);
  const currency = stated.text('currency');
  if (amountText === '' || !Number.isFinite(amount)) return undefined;
  return { text: `${amountText} ${currency}`.trimEnd(), price: { amount, currency } };
}

/** Body properties that limit the output and so the cost: `max_output_tokens`, `maxTokens`. */
export function costLimits(body: RequestBody | undefined): readonly (readonly [string, JsonValue])[] {
  if (body?.kind !== 'json' || !isObject(body.value)) return [];
  return Object.entries(body.value).filter(([name]) => /^max.*tokens?$/i.test(name));
}

/** Formatted sum of the prices for each currency. */
export function sumCosts(costs: readonly (Cost | undefined)[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const cost of costs) {
    if (!cost?.price) continue;
    const { amount, currency } = cost.price;
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  // Rounds binary fractions: 0.1 + 0.2 is 0.3.
  return [...sums].map(([currency, sum]) => `${Number(sum.toPrecision(12))} ${currency}`.trimEnd());
}
