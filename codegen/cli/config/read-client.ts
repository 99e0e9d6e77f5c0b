import { isTypeName, typeNameRule } from '../../clients/type-names.ts';
import { isPackageName } from '../../model/client-name.ts';
import type { ClientOptions } from '../../model/model.ts';
import { isCallName } from '../../model/naming/explicit-names.ts';
import { splitWords } from '../../values/casing.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { SettingsFile } from './settings-file.ts';

export const clientKeys = ['name', 'package', 'version', 'methods', 'types'];

/** One to six words. The first one begins with a letter, as a class name does. */
const namePattern = /^[A-Za-z][A-Za-z0-9]{0,39}(?:[ _-][A-Za-z0-9]{1,40}){0,5}$/;

/** Semantic Versioning 2.0.0, with at most nine digits for each number. */
const versionPattern =
  /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}(?:-(?:0|[1-9]\d{0,8}|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d{0,8}|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** Reads `client` and reports its problems. */
export function readClient(file: SettingsFile, value: JsonValue | undefined): ClientOptions | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    file.addProblem(['client'], '"client" must be a mapping.');
    return undefined;
  }
  file.rejectUnknown(value, clientKeys, ['client']);
  const name = file.readString(value, 'name', ['client']);
  if (name !== undefined && !namePattern.test(name))
    file.addProblem(
      ['client', 'name'],
      '"name" must be one to six words of letters and digits, such as Pet Shop, and begin with a letter.',
    );
  const packageName = file.readString(value, 'package', ['client']);
  if (packageName !== undefined && !isPackageName(packageName))
    file.addProblem(
      ['client', 'package'],
      '"package" must be a valid npm package name, such as pet-shop or @acme/pet-shop.',
    );
  const version = file.readString(value, 'version', ['client']);
  if (version !== undefined && !(version.length <= 100 && versionPattern.test(version)))
    file.addProblem(['client', 'version'], '"version" must be a semantic version such as 1.2.0.');
  return {
    ...(name === undefined ? {} : { name }),
    ...(packageName === undefined ? {} : { package: packageName }),
    ...(version === undefined ? {} : { version }),
    methods: readMethods(file, value),
    types: readTypes(file, value),
  };
}

function readTypes(file: SettingsFile, client: JsonObject): NonNullable<ClientOptions['types']> {
  const tokens = ['client', 'types'];
  const value = ownValue(client, 'types') ?? {};
  if (!isObject(value)) {
    file.addProblem(tokens, '"types" must be a mapping of schemas to names.');
    return [];
  }
  return Object.keys(value).flatMap((id) => {
    const name = file.readString(value, id, tokens);
    if (name === undefined) return [];
    const place = [...tokens, id];
    if (!isTypeName(name)) file.addProblem(place, `A type name ${typeNameRule}.`);
    return [{ id, name, place: file.place(place) }];
  });
}

function readMethods(file: SettingsFile, client: JsonObject): NonNullable<ClientOptions['methods']> {
  const tokens = ['client', 'methods'];
  const value = ownValue(client, 'methods') ?? {};
  if (!isObject(value)) {
    file.addProblem(tokens, '"methods" must be a mapping of operationIds to names.');
    return [];
  }
  const owners = new Map<string, string>();
  return Object.keys(value).flatMap((operationId) => {
    const name = file.readString(value, operationId, tokens);
    if (name === undefined) return [];
    const place = [...tokens, operationId];
    if (!isCallName(name))
      file.addProblem(place, 'A method name must be resource.method, such as pets.create.');
    const key = splitWords(name).join('');
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, operationId);
    else
      file.addProblem(
        place,
        `The method name ${name} is already used by ${JSON.stringify(owner)}. Use another name.`,
      );
    return [{ operationId, name, place: file.place(place) }];
  });
}
