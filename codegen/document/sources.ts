import { dirname } from 'node:path';
import type { Diagnostic, Severity, SourceLocation } from '../values/diagnostic.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { isTrueAt, stringAt } from '../values/read-property.ts';
import { findExtensionProblems, findUnknownKeys } from './extensions.ts';
import type { FileSource } from './files.ts';
import { type NodeType, objectDefinitionOf } from './grammar.ts';
import { type PointerTokens, placeAtPointer } from './locate.ts';
import { printPointer, valueAt } from './pointer.ts';
import {
  type RefTarget,
  resolveFragment,
  resolveIdentifier,
  resolveInEnclosing,
  resolveReference,
} from './reference.ts';
import { readSource, type SourceFile } from './source.ts';
import { walkObjects } from './walk.ts';

/** Resolved target of a `$ref`. */
export interface ResolvedRef {
  readonly source: SourceFile;
  readonly tokens: readonly string[];
  readonly nodeType: NodeType;
}

/** All files of a description with resolved references. */
export interface SourceSet {
  /** Files by path; the entry file is first. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Targets by the object that contains the reference and its key: `$ref`, or a discriminator value of a `mapping`. */
  readonly links: ReadonlyMap<JsonObject, ReadonlyMap<string, ResolvedRef>>;
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads the entry file and all files that it references, and checks the type of each value.
 *
 * @param entry The real path of the entry file.
 */
export async function readSources(entry: string, files: FileSource): Promise<SourceSet> {
  const folder = dirname(entry);
  return new SourceReader((await files.realPath(folder)) ?? folder, files).read(entry);
}

interface PendingRef {
  readonly object: JsonObject;
  readonly key: string;
  readonly text: string;
  readonly nodeType: NodeType;
  readonly source: SourceFile;
}

class SourceReader {
  readonly #root: string;
  readonly #fileSource: FileSource;
  readonly #files = new Map<string, SourceFile>();
  readonly #unreadable = new Set<string>();
  readonly #links = new Map<JsonObject, Map<string, ResolvedRef>>();
  readonly #problems: Diagnostic[] = [];
  readonly #pending: PendingRef[] = [];
  readonly #seen = new WeakSet<object>();
  readonly #tokens = new Map<SourceFile, ReturnType<typeof indexNodes>>();
  /** True until the first `nullable` of a description for OpenAPI 3.1 or later was reported. */
  #reportsNullable = false;

  constructor(root: string, fileSource: FileSource) {
    this.#root = root;
    this.#fileSource = fileSource;
  }

  async read(entry: string): Promise<SourceSet> {
    const entryFile = await this.#open(entry);
    this.#reportsNullable = entryFile !== undefined && removedNullable(entryFile.value);
    if (entryFile) this.#visit(entryFile, entryFile.value, 'document');
    for (let next = this.#pending.shift(); next; next = this.#pending.shift()) await this.#follow(next);
    return { files: this.#files, links: this.#links, problems: this.#problems };
  }

  async #open(
    path: string,
    referrer?: SourceLocation,
    severity: Severity = 'error',
  ): Promise<SourceFile | undefined> {
    const known = this.#files.get(path);
    if (known || this.#unreadable.has(path)) return known;
    const { source, problems } = await readSource(path, this.#fileSource, referrer);
    if (source) this.#files.set(path, source);
    else this.#unreadable.add(path);
    this.#problems.push(...(problems ?? []).map((problem) => ({ ...problem, severity })));
    return source;
  }

  #visit(source: SourceFile, value: JsonValue, nodeType: NodeType): void {
    walkObjects(
      value,
      nodeType,
      {
        object: (object, kind) => {
          this.#checkRequired(source, object, kind);
          if (kind === 'components') this.#checkNames(source, object);
          this.#checkExtensions(source, object, kind);
          this.#checkNullable(source, object, kind);
        },
        reference: (object, key, text, kind) => {
          this.#checkNullable(source, object, kind);
          this.#pending.push({ object, key, text, nodeType: kind, source });
        },
        wrongType: (parent, key, kind) =>
          this.#report(source, parent, key, {
            code: 'wrong-kind',
            message: `${nameOf(key)} must be ${describeType(kind)}.`,
            help: `Replace the value with ${describeType(kind)}.`,
          }),
      },
      this.#seen,
    );
  }

  #checkRequired(source: SourceFile, object: JsonObject, nodeType: NodeType): void {
    for (const field of objectDefinitionOf(nodeType)?.required ?? []) {
      if (Object.hasOwn(object, field)) continue;
      const message = `The ${describeType(nodeType).replace(/^an? /, '')} is missing the required field ${JSON.stringify(field)}.`;
      this.#report(source, object, undefined, {
        code: 'missing-field',
        message,
        help: `Add the field ${JSON.stringify(field)}.`,
      });
    }
  }

  #checkNames(source: SourceFile, components: JsonObject): void {
    for (const [section, map] of Object.entries(components)) {
      const names = isObject(map) && !section.startsWith('x-') ? Object.keys(map) : [];
      const [first, ...others] = names.filter((name) => !/^[A-Za-z0-9._-]+$/.test(name));
      if (first === undefined || !isObject(map)) continue;
      const quoted = JSON.stringify(first) + (others.length === 0 ? '' : ` and ${others.length} more`);
      this.#report(source, map, first, {
        code: 'component-name',
        severity: 'warning',
        message: `Component ${others.length === 0 ? 'name' : 'names'} ${quoted} in ${section} must contain only letters, digits, ".", "-" and "_".`,
        help: 'Rename the component and its references.',
      });
    }
  }

  /** Reports the first `nullable` of a description for OpenAPI 3.1 or later. */
  #checkNullable(source: SourceFile, object: JsonObject, nodeType: NodeType): void {
    if (!this.#reportsNullable || nodeType !== 'schema' || !isTrueAt(object, 'nullable')) return;
    this.#reportsNullable = false;
    this.#report(source, object, 'nullable', {
      code: 'nullable-keyword',
      severity: 'warning',
      message: 'OpenAPI 3.1 removed the keyword "nullable"; it is read as in OpenAPI 3.0.',
      help: 'Add "null" to the type, for example type: [string, "null"].',
    });
  }

  #checkExtensions(source: SourceFile, object: JsonObject, nodeType: NodeType): void {
    if (typeof nodeType !== 'string') return;
    const definition = objectDefinitionOf(nodeType);
    const problems = definition?.extension
      ? findUnknownKeys(object, { extension: definition.extension, fields: definition.fields })
      : findExtensionProblems(object, nodeType);
    for (const { key, ...problem } of problems)
      this.#report(source, object, key, { severity: 'warning', ...problem });
  }

  async #follow(pending: PendingRef): Promise<void> {
    const { object, key, text, source } = pending;
    const identified = resolveIdentifier(source.value, text);
    if (identified) {
      this.#link(pending, source, identified);
      return;
    }
    const target = await resolveReference(text, source.path, this.#root, this.#fileSource);
    if ('message' in target) {
      this.#report(source, object, key, { code: 'external-ref', ...target });
      return;
    }
    const file = await this.#openTarget(pending, target);
    if (!file) return;
    const tokens = this.#resolveIn(file, pending, target.fragment);
    if (!tokens || valueAt(file.value, tokens) === undefined) {
      const message = `Reference ${JSON.stringify(text.slice(0, 200))} cannot be resolved.`;
      const help = refHelp(target.fragment, tokens);
      this.#report(source, object, key, { code: 'unresolved-ref', severity: severityOf(key), message, help });
      return;
    }
    this.#link(pending, file, tokens);
  }

  /**
   * Resolves a fragment in the schema with an `$id` around the reference (JSON Schema Core 2020-12, 8.2.1), otherwise in the file: many
   * descriptions refer to `#/components/…` from such a schema.
   */
  #resolveIn(
    file: SourceFile,
    { object, source, text }: PendingRef,
    fragment: string,
  ): readonly string[] | undefined {
    const inFile = () => resolveFragment(file.value, fragment);
    if (file !== source || !text.startsWith('#') || !file.text.includes('$id')) return inFile();
    const referrer = this.#indexOf(source)(object) ?? [];
    const tokens = resolveInEnclosing(file.value, referrer.map(String), fragment);
    return tokens && valueAt(file.value, tokens) !== undefined ? tokens : inFile();
  }

  #link({ object, key, nodeType }: PendingRef, source: SourceFile, tokens: readonly string[]): void {
    const links = this.#links.get(object) ?? new Map<string, ResolvedRef>();
    this.#links.set(object, links.set(key, { source, tokens, nodeType }));
    this.#visit(source, valueAt(source.value, tokens) ?? null, nodeType);
  }

  #indexOf(source: SourceFile): ReturnType<typeof indexNodes> {
    const index = this.#tokens.get(source) ?? indexNodes(source.value);
    this.#tokens.set(source, index);
    return index;
  }

  async #openTarget(
    { object, key, source }: PendingRef,
    { path }: RefTarget,
  ): Promise<SourceFile | undefined> {
    if (this.#files.has(path)) return this.#files.get(path);
    return this.#open(path, this.#place(source, object, key), severityOf(key));
  }

  #report(
    source: SourceFile,
    node: JsonObject | readonly JsonValue[],
    key: string | number | undefined,
    problem: Pick<Diagnostic, 'code' | 'message' | 'help'> & Partial<Diagnostic>,
  ): void {
    this.#problems.push({ severity: 'error', ...problem, place: this.#place(source, node, key) });
  }

  #place(source: SourceFile, node: object, key: string | number | undefined): SourceLocation {
    const tokens = this.#indexOf(source)(node) ?? [];
    return placeAtPointer(source, key === undefined ? tokens : [...tokens, key]);
  }
}

/** An unresolved discriminator mapping is only a warning, because the mapping does not affect validation. */
function severityOf(key: string): Severity {
  return key === '$ref' || key === '$dynamicRef' ? 'error' : 'warning';
}

function refHelp(fragment: string, tokens: PointerTokens | undefined): string {
  if (!tokens && fragment.startsWith('/')) return 'Escape "~" as "~0" and "/" as "~1" in JSON Pointers.';
  if (!tokens)
    return `Add "$anchor": ${JSON.stringify(fragment)} to the target schema, or reference it by JSON Pointer.`;
  return `Add the missing value at ${printPointer(tokens)}, or correct the reference.`;
}

function nameOf(key: string | number): string {
  return typeof key === 'number' ? `Item ${key}` : `Field ${JSON.stringify(key.slice(0, 100))}`;
}

function describeType(nodeType: NodeType): string {
  if (typeof nodeType === 'object') return 'list' in nodeType ? 'an array' : 'an object';
  if (nodeType === 'string') return 'a string';
  if (nodeType === 'boolean') return 'a boolean';
  const title = objectDefinitionOf(nodeType)?.title ?? 'value';
  return /^[AEIOUx]/.test(title) ? `an ${title}` : `a ${title}`;
}

interface NodePath {
  readonly value: JsonObject | readonly JsonValue[];
  readonly key: string;
  readonly parent: NodePath | undefined;
}

/** Pointer tokens of each object and array, by identity. A YAML alias has the tokens of its anchor, which precedes it. */
export function indexNodes(root: JsonValue): (node: object) => PointerTokens | undefined {
  const pathsByNode = new Map<object, NodePath>();
  const stack: NodePath[] = isContainer(root) ? [{ value: root, key: '', parent: undefined }] : [];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (pathsByNode.has(step.value)) continue;
    pathsByNode.set(step.value, step);
    for (const [key, value] of Object.entries<JsonValue>(step.value).reverse())
      if (isContainer(value)) stack.push({ value, key, parent: step });
  }
  return (node) => {
    const step = pathsByNode.get(node);
    return step && tokensOf(step);
  };
}

function isContainer(value: JsonValue): value is JsonObject | readonly JsonValue[] {
  return isObject(value) || isArray(value);
}

function tokensOf({ key, parent }: NodePath): PointerTokens {
  return parent ? [...tokensOf(parent), key] : [];
}

/** True for OpenAPI 3.1 and later. */
function removedNullable(root: JsonValue): boolean {
  return isObject(root) && /^3\.[12]/.test(stringAt(root, 'openapi'));
}
