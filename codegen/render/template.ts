import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type Handlebars from 'handlebars';
import { type Code, code, type View } from './code.ts';

/** Folder of the templates, in the same relative place in the sources and the built package. */
export const templatesFolder = fileURLToPath(new URL('../../templates/', import.meta.url));

/**
 * Compile options of all templates. `noEscape`: views contain only code, which is already escaped. `strict`: an undefined name throws.
 * `knownHelpersOnly`: templates can use only the block helpers listed here. `data`: without variables such as `@index`, which cost time in
 * every block.
 */
export const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  data: false,
  knownHelpers: { if: true, unless: true, each: true, with: false, lookup: false, log: false },
} as const;

const blockHelpers = new Set(['if', 'unless', 'each']);

export type Template = (view: View) => Code;

const compiled = new Map<string, Template>();
let instance: typeof Handlebars | undefined;

/** Imported on first use, so that commands without templates start faster. */
function handlebars(): typeof Handlebars {
  if (instance) return instance;
  const library: typeof Handlebars = createRequire(import.meta.url)('handlebars');
  instance = library.create();
  // Handlebars wraps each registered helper whenever it renders a template.
  for (const name of Object.keys(instance.helpers))
    if (!blockHelpers.has(name)) instance.unregisterHelper(name);
  return instance;
}

/** Forgets the compiled templates, so that changed files are read again. */
export function reloadTemplates(): void {
  compiled.clear();
}

/** Returns the template of a name such as `python/documented.hbs`, read and compiled on first use. */
export function loadTemplate(name: string): Template {
  const cached = compiled.get(name);
  if (cached) return cached;
  const render = handlebars().compile<View>(readFileSync(templatesFolder + name, 'utf8'), compileOptions);
  const template: Template = (view) => code(render(view));
  compiled.set(name, template);
  return template;
}
