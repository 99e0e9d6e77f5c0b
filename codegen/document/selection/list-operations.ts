import { httpMethods } from '../../values/http-methods.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, objectAt, scalarToString } from '../../values/read-property.ts';
import type { Document } from '../document.ts';
import { printPointer } from '../pointer.ts';
import type { OperationValues } from './operation-pattern.ts';

/** An operation of the description. */
export interface ListedOperation {
  /** JSON Pointer in `paths`. */
  readonly pointer: string;
  readonly values: OperationValues;
}

/** Keys of a path item that are HTTP methods. */
export function methodKeys({ version }: Document): ReadonlySet<string> {
  return new Set(version === '3.2' ? [...httpMethods, 'query'] : httpMethods);
}

export function listOperations(document: Document): readonly ListedOperation[] {
  const known = methodKeys(document);
  return Object.entries(objectAt(document.root, 'paths')).flatMap(([path, node]) => {
    const pathItem = document.resolve(node);
    if (path.startsWith('x-') || !isObject(pathItem)) return [];
    const fixed = Object.entries(pathItem).filter(([key]) => known.has(key));
    const additional = document.version === '3.2' ? objectAt(pathItem, 'additionalOperations') : {};
    return [
      ...fixed.flatMap(([method, node]) => listOne([path, method], node)),
      ...Object.entries(additional).flatMap(([method, node]) =>
        listOne([path, 'additionalOperations', method], node),
      ),
    ];
  });
}

function listOne(tokens: readonly string[], node: JsonValue): readonly ListedOperation[] {
  if (!isObject(node)) return [];
  return [{ pointer: printPointer(tokens), values: valuesOf(tokens[0] ?? '', tokens.at(-1) ?? '', node) }];
}

function valuesOf(path: string, method: string, operation: JsonObject): OperationValues {
  const operationId = scalarToString(ownValue(operation, 'operationId'));
  return {
    path: [path],
    method: [method],
    tag: arrayAt(operation, 'tags').flatMap((tag) => scalarToString(tag) ?? []),
    operationId: operationId === undefined ? [] : [operationId],
  };
}
