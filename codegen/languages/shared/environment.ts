import type { Request } from '../../http/request.ts';
import { placeholdersIn } from './secrets.ts';
import type { Environment } from './toolchain.ts';

/** Environment variables of a program's secrets, with the placeholders of the request as values. */
export function environmentOf({ headers, url }: Request): Environment {
  return Object.fromEntries([...headers, ...url.query].flatMap(placeholdersIn));
}
