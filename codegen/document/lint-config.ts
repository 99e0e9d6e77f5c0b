import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isArray, isObject, type JsonValue } from '../values/json.ts';
import { localFileSource } from './disk.ts';
import { type PointerTokens, placeAtPointer } from './locate.ts';
import { readSource, type SourceFile } from './source.ts';

/** Flag that allows the configuration of the linter to run code and to fetch URLs. */
const flag = '--trust-lint';

/**
 * Finds plugins, which are code, and URLs, which are fetched, in a Redocly configuration and in the files that it extends.
 *
 * @param path The absolute path of the configuration.
 */
export async function findUntrustedLint(path: string, workingFolder: string): Promise<readonly Diagnostic[]> {
  const files = new Set([path]);
  const found: Diagnostic[] = [];
  for (const file of files) {
    const { source, problems } = await readSource(file, localFileSource(workingFolder));
    if (!source) {
      found.push(...problems);
      continue;
    }
    for (const { tokens, kind, text } of referencesIn(source.value)) {
      if (kind === 'plugin') found.push(reportPlugin(source, tokens, text));
      else if (isUrl(text)) found.push(reportUrl(source, tokens, text));
      else {
        const target = resolve(dirname(file), text.replace(/#.*$/s, ''));
        if (/\.(?:ya?ml|json)$/i.test(target) && existsSync(target)) files.add(target);
      }
    }
  }
  return found;
}

interface LintReference {
  readonly tokens: PointerTokens;
  readonly kind: 'plugin' | 'extends';
  readonly text: string;
}

/** Keys may occur at the root, under `apis` and in other sections, so all objects are searched. */
function referencesIn(value: JsonValue, tokens: PointerTokens = []): readonly LintReference[] {
  if (isArray(value)) return value.flatMap((item, index) => referencesIn(item, [...tokens, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...tokens, key];
    if (key === 'plugins') return textsIn(item, at).map((text) => ({ ...text, kind: 'plugin' as const }));
    const extended = key === 'extends' || key === '$ref' ? textsIn(item, at) : [];
    return [...extended.map((text) => ({ ...text, kind: 'extends' as const })), ...referencesIn(item, at)];
  });
}

/** A text, or the items of an array, each with its pointer. An item that is not a text has an empty one. */
function textsIn(value: JsonValue, tokens: PointerTokens): readonly Pick<LintReference, 'tokens' | 'text'>[] {
  if (isArray(value)) return value.flatMap((item, index) => textsIn(item, [...tokens, index]));
  return [{ tokens, text: typeof value === 'string' ? value : '' }];
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z\d+.-]+:|^\/\//i.test(text);
}

function reportPlugin(source: SourceFile, tokens: PointerTokens, text: string): Diagnostic {
  return {
    code: 'lint-plugin',
    severity: 'error',
    message: `The linter configuration loads the plugin ${JSON.stringify(text)}, which can run any code.`,
    help: `Remove the plugin. If you trust the configuration and its files, use ${flag}.`,
    place: placeAtPointer(source, tokens),
  };
}

function reportUrl(source: SourceFile, tokens: PointerTokens, text: string): Diagnostic {
  return {
    code: 'lint-url',
    severity: 'error',
    message: `The linter configuration refers to the URL ${JSON.stringify(text)}, which the linter would fetch.`,
    help: `Copy the rules into a local file. If you trust the configuration and the URL, use ${flag}.`,
    place: placeAtPointer(source, tokens),
  };
}
