import type { JsonObject } from '../values/json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';

/** Common licenses of the SPDX License List. */
const commonLicenses = [
  ...['0BSD', 'AGPL-3.0-only', 'AGPL-3.0-or-later', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0'],
  ...['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'EPL-2.0', 'EUPL-1.2', 'GPL-2.0-only', 'GPL-2.0-or-later'],
  ...['GPL-3.0-only', 'GPL-3.0-or-later', 'ISC', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0'],
  ...['Unlicense', 'WTFPL', 'Zlib'],
];

const spdxExpression = /^[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*$/;

/** SPDX expression of `info.license`: its `identifier` (since OpenAPI 3.1), or its `name` if it differs only in spaces and case (`Apache 2.0`). */
export function findLicense(info: JsonObject): string | undefined {
  const license = objectAt(info, 'license');
  const identifier = stringAt(license, 'identifier');
  if (identifier.length <= 100 && spdxExpression.test(identifier)) return identifier;
  const name = stringAt(license, 'name').trim().replaceAll(' ', '-').toLowerCase();
  return commonLicenses.find((one) => one.toLowerCase() === name);
}
