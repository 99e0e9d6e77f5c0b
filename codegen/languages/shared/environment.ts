import type { Request } from '../../http/request.ts';
import { secretsIn } from '../../http/secret-text.ts';
import type { Environment } from './toolchain.ts';

/** Environment variables of a program's secrets, with the placeholders of the request as values. */
export function secretsEnvironment({ headers, url }: Request): Environment {
  const secrets = [...headers, ...url.query].flatMap(({ value }) => secretsIn(value));
  return Object.fromEntries(secrets.map(({ env, placeholder }) => [env, placeholder]));
}
