import { Extension } from '../../document/extensions.ts';
import type { RequestBody } from '../../model/model.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { scalarText } from '../../values/text.ts';

/** What an operation says that a request costs. */
export interface Cost {
  readonly text: string;
  /** Where it is a number. */
  readonly price?: { readonly amount: number; readonly currency: string };
}

/** @param operation The Operation Object. */
export function readCost(operation: JsonObject): Cost | undefined {
  const text = scalarText(ownValue(operation, 'x-rosetta-cost'));
  if (text !== undefined) return { text };
  const stated = new Extension(operation, 'x-rosetta-cost');
  const written = stated.text('amount');
  const amount = Number(written);
  const currency = stated.text('currency');
  if (written === '' || !Number.isFinite(amount)) return undefined;
  return { text: `${written} ${currency}`.trimEnd(), price: { amount, currency } };
}

/** The members of a body that bound what is made for it, and so what it may cost: `max_output_tokens`, `maxTokens`. */
export function limitsOf(body: RequestBody | undefined): readonly (readonly [string, JsonValue])[] {
  if (body?.kind !== 'json' || !isObject(body.value)) return [];
  return Object.entries(body.value).filter(([name]) => /^max.*tokens?$/i.test(name));
}

/** The sum of the prices by currency, as text. */
export function sumOf(costs: readonly (Cost | undefined)[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const cost of costs) {
    if (!cost?.price) continue;
    const { amount, currency } = cost.price;
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  // Binary fractions would show: 0.1 and 0.2 are 0.3.
  return [...sums].map(([currency, sum]) => `${Number(sum.toPrecision(12))} ${currency}`.trimEnd());
}
