import type { Request } from '../../http/request.ts';
import { placeholdersIn } from './secrets.ts';
import type { Environment } from './toolchain.ts';

/** The variables from which a program takes its secrets, with the placeholders of the request as their values. */
export function environmentOf({ headers, url }: Request): Environment {
  return Object.fromEntries([...headers, ...url.query].flatMap(placeholdersIn));
}
