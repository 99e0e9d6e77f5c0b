import { isPackageName } from '../../model/client-name.ts';
import type { ClientOptions } from '../../model/model.ts';
import { isCallName } from '../../model/naming/explicit-names.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { SettingsFile } from './settings-file.ts';

export const clientKeys = ['package', 'version', 'methods'];

/** Semantic Versioning 2.0.0. */
const versionPattern =
  /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}(?:-[0-9A-Za-z-]{1,30}(?:\.[0-9A-Za-z-]{1,30}){0,3})?$/;

/** Reads `client` and reports its problems. */
export function readClient(file: SettingsFile, value: JsonValue | undefined): ClientOptions | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    file.addProblem(['client'], '"client" must be a mapping.');
    return undefined;
  }
  file.rejectUnknown(value, clientKeys, ['client']);
  const packageName = file.readString(value, 'package', ['client']);
  if (packageName !== undefined && !isPackageName(packageName))
    file.addProblem(['client', 'package'], '"package" must be a name such as pet-shop or @acme/pet-shop.');
  const version = file.readString(value, 'version', ['client']);
  if (version !== undefined && !versionPattern.test(version))
    file.addProblem(['client', 'version'], '"version" must be a semantic version such as 1.2.0.');
  return {
    ...(packageName === undefined ? {} : { package: packageName }),
    ...(version === undefined ? {} : { version }),
    methods: readMethods(file, value),
  };
}

function readMethods(file: SettingsFile, client: JsonObject): NonNullable<ClientOptions['methods']> {
  const tokens = ['client', 'methods'];
  const value = ownValue(client, 'methods') ?? {};
  if (!isObject(value)) {
    file.addProblem(tokens, '"methods" must be a mapping of operationIds to names.');
    return [];
  }
  return Object.keys(value).flatMap((operationId) => {
    const name = file.readString(value, operationId, tokens);
    if (name === undefined) return [];
    if (!isCallName(name))
      file.addProblem(
        [...tokens, operationId],
        'A method name must be resource.method, such as pets.create.',
      );
    return [[operationId, name] as const];
  });
}
