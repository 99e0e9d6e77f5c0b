import { basename, dirname, parse, relative } from 'node:path';
import type { JsonObject } from '../values/json.ts';
import { shortHash } from '../values/names.ts';
import { asObject } from '../values/read-property.ts';
import { objectDefinitionOf } from './grammar.ts';
import { printPointer } from './pointer.ts';
import type { SourceFile } from './source.ts';
import type { ResolvedRef, SourceSet } from './sources.ts';

/**
 * Component names of targets in other files, by {@link targetKey}. Of targets with the same name, the first file by path keeps it, unless the
 * entry file has a component of this name. Others are `folder_name` or `file_name`, then end in a hash of file and pointer. A number would
 * change with another reference.
 */
export function nameTargets(
  entry: SourceFile,
  components: JsonObject,
  { links }: SourceSet,
): ReadonlyMap<string, string> {
  const targets = new Map<string, NamedTarget>();
  for (const link of [...links.values()].flatMap((byKey) => [...byKey.values()])) {
    const section = objectDefinitionOf(link.nodeType)?.section;
    if (link.source === entry || section === undefined) continue;
    const path = relative(dirname(entry.path), link.source.path).replaceAll('\\', '/');
    const location = `${path}#${printPointer(link.tokens)}`;
    targets.set(targetKey(link), { section, names: suggestNames(path, link.tokens), location });
  }
  const taken = new Set(
    Object.entries(components).flatMap(([section, own]) =>
      Object.keys(asObject(own)).map((name) => `${section}/${name}`),
    ),
  );
  const names = new Map<string, string>();
  const sorted = [...targets].toSorted(([, a], [, b]) => (a.location < b.location ? -1 : 1));
  for (const [key, { section, names: candidates, location }] of sorted) {
    const free = candidates.find((name) => !taken.has(`${section}/${name}`));
    const unique = free ?? `${candidates[0]}_${shortHash(location)}`;
    taken.add(`${section}/${unique}`);
    names.set(key, unique);
  }
  return names;
}

interface NamedTarget {
  readonly section: string;
  /** Possible names. */
  readonly names: readonly [string, ...string[]];
  /** Path relative to the entry file, and JSON Pointer. */
  readonly location: string;
}

/** Identifies a target by file and pointer. */
export function targetKey({ source, tokens }: ResolvedRef): string {
  return `${source.path}#${printPointer(tokens)}`;
}

/**
 * The last pointer token, or the file name without extension (`pet` for `schemas/pet.yaml`), and the same after the name of the file or
 * folder that contains it.
 */
function suggestNames(path: string, tokens: readonly string[]): NamedTarget['names'] {
  const { name: file, dir } = parse(path);
  const [name, container] = tokens.length === 0 ? [file, basename(dir)] : [tokens.at(-1) ?? '', file];
  // The name of the entry's folder can differ between checkouts.
  const isStable = container !== '' && container !== '..';
  return [componentName(name), ...(isStable ? [componentName(`${container}_${name}`)] : [])];
}

function componentName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '_') || 'component';
}
