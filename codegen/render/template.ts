import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type Handlebars from 'handlebars';
import { type Code, code, type View } from './code.ts';

/** Where the templates lie: the same place for the sources and for the built package. */
export const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/**
 * How every template is compiled. `noEscape`: what reaches it is code already; `strict`: a name that the view lacks is our bug and
 * throws; `knownHelpersOnly`: nothing in a template can call anything but the block helpers listed here.
 */
export const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: false, lookup: false, log: false },
} as const;

export type Template = (view: View) => Code;

const compiled = new Map<string, Template>();
let instance: typeof Handlebars | undefined;

/** Loaded with the first template: a command that renders none starts the sooner. */
function handlebars(): typeof Handlebars {
  if (instance) return instance;
  const library: typeof Handlebars = createRequire(import.meta.url)('handlebars');
  instance = library.create();
  return instance;
}

/** The template of that name, as in `python/documented.hbs`, read and compiled on first use. */
export function loadTemplate(name: string): Template {
  const known = compiled.get(name);
  if (known) return known;
  const render = handlebars().compile<View>(readFileSync(templatesFolder + name, 'utf8'), compileOptions);
  const template: Template = (view) => code(render(view));
  compiled.set(name, template);
  return template;
}
