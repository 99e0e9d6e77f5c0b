import type { TypeNode } from 'typescript';
import { propertyOf } from '../../../values/unknown.ts';
import type { loadTypeScript } from './load-typescript.ts';

/** A tuple with optional items and a rest type. openapi-typescript requires exactly the items of `prefixItems`. */
export function tupleType(
  ts: ReturnType<typeof loadTypeScript>,
  schema: unknown,
  print: (item: object) => TypeNode,
): TypeNode | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const prefixItems = propertyOf(schema, 'prefixItems');
  if (!Array.isArray(prefixItems) || propertyOf(schema, 'type') !== 'array') return undefined;
  const { factory } = ts;
  const typeOf = (item: unknown): TypeNode =>
    typeof item === 'object' && item !== null
      ? print(item)
      : factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const minItems = Number(propertyOf(schema, 'minItems') ?? 0);
  const maxItems = Number(propertyOf(schema, 'maxItems') ?? Number.POSITIVE_INFINITY);
  const items = prefixItems.slice(0, maxItems).map((item, index) => {
    const type = typeOf(item);
    return index < minItems ? type : factory.createOptionalTypeNode(type);
  });
  const rest = propertyOf(schema, 'items') ?? propertyOf(schema, 'unevaluatedItems');
  if (rest === false || maxItems <= prefixItems.length) return factory.createTupleTypeNode(items);
  const restType = factory.createRestTypeNode(factory.createArrayTypeNode(typeOf(rest)));
  return factory.createTupleTypeNode([...items, restType]);
}
