import { appendFileSync } from 'node:fs';
import { register } from 'node:module';

/** Appends the URL of each imported module to the file that ROSETTA_MODULE_LOG names. */
export async function load(url, context, next) {
  appendFileSync(process.env.ROSETTA_MODULE_LOG, `${url}\n`);
  return next(url, context);
}

if (!process.env.ROSETTA_MODULE_HOOKS) {
  process.env.ROSETTA_MODULE_HOOKS = 'registered';
  register(import.meta.url);
}
