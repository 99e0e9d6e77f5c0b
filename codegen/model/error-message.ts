import { bodyKindOf } from '../http/media-type.ts';
import type { Response, Type, TypeDeclaration, TypeId } from './model.ts';

/** Common paths of error messages, most common first. `detail` and `title` are from RFC 9457. */
const commonPaths = [
  ['error', 'message'],
  ['message'],
  ['error', 'detail'],
  ['detail'],
  ['error_description'],
  ['title'],
  ['error'],
];

type TypeDeclarations = ReadonlyMap<TypeId, TypeDeclaration>;

/** Path of the error message in the JSON error responses of an operation. */
export function findErrorMessage(responses: readonly Response[], types: TypeDeclarations): readonly string[] {
  const errors = responses
    .filter(({ status }) => !status.startsWith('2'))
    .flatMap(({ contents }) => contents.filter(({ mediaType }) => bodyKindOf(mediaType) === 'json'));
  for (const path of commonPaths) if (errors.some(({ type }) => hasString(type, path, types))) return path;
  return [];
}

const maxDepth = 12;

function hasString(type: Type, path: readonly string[], types: TypeDeclarations, depth = 0): boolean {
  if (depth > maxDepth) return false;
  const hasStringIn = (memberType: Type) => hasString(memberType, path, types, depth + 1);
  if (type.kind === 'reference') {
    const declaration = types.get(type.id);
    return declaration !== undefined && hasStringIn(declaration.type);
  }
  if (type.kind === 'union' || type.kind === 'intersection') return type.members.some(hasStringIn);
  const [name, ...rest] = path;
  if (name === undefined) return type.kind === 'string' || type.kind === 'enum';
  if (type.kind !== 'object') return false;
  const property = type.properties.find((one) => one.name === name);
  return property !== undefined && hasString(property.type, rest, types, depth + 1);
}
