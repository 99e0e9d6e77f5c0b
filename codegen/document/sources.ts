import { dirname } from 'node:path';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { isTrueAt, stringAt } from '../values/read-property.ts';
import { describeType, nameOf, refHelp, skippedPart, titleOf } from './describe-problem.ts';
import type { OpenApiVersion } from './document.ts';
import { findExtensionProblems, findUnknownKeys } from './extensions.ts';
import { findFieldProblems } from './field-problems.ts';
import type { FileSource } from './files.ts';
import { type NodeType, objectDefinitionOf } from './grammar.ts';
import { resolveIdentifier } from './identifiers.ts';
import { readPointer, valueAt } from './pointer.ts';
import { findRefCycles } from './ref-cycles.ts';
import {
  referenceOf,
  resolveFragment,
  resolveInEnclosing,
  resolveReference,
  type TokenConverter,
} from './reference.ts';
import { readSource, type SourceFile } from './source.ts';
import { SourceIndex } from './source-index.ts';
import { UnusableParts } from './unusable-parts.ts';
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
  readonly index: SourceIndex;
}

/**
 * Reads the entry file and all files that it references, and checks the type of each value. Parts that violate the specification are
 * reported and removed, as are the references to them.
 *
 * @param entry The real path of the entry file.
 */
export async function readSources(entry: string, files: FileSource): Promise<SourceSet> {
  const folder = dirname(entry);
  const root = (await files.realPath(folder)) ?? folder;
  const index = new SourceIndex();
  const problems: Diagnostic[] = [];
  let usable: ReadonlyMap<string, SourceFile> = new Map();
  for (let pass = 1; ; pass += 1) {
    const reader = new SourceReader({ root, files, index, usable, pass });
    const read = await reader.read(entry);
    // Parts that are reported but kept are found again in each pass.
    problems.push(...read.problems.filter((problem) => pass === 1 || !problems.some(isSameProblem(problem))));
    if (read.unusable.isEmpty || pass === maxPasses)
      return { files: read.files, links: read.links, problems, index };
    usable = new Map(
      [...read.files].map(([path, file]) => [
        path,
        { ...file, value: read.unusable.removeFrom(file.value, index) },
      ]),
    );
  }
}

function isSameProblem({ code, place }: Diagnostic): (other: Diagnostic) => boolean {
  return (other) =>
    other.code === code && other.place?.file === place?.file && other.place?.pointer === place?.pointer;
}

/** Each pass finds references to the parts that the previous pass removed. Longer chains of them stop the run. */
const maxPasses = 20;

interface PendingRef {
  readonly object: JsonObject;
  readonly key: string;
  readonly text: string;
  readonly nodeType: NodeType;
  readonly source: SourceFile;
}

interface FollowedRef {
  readonly pending: PendingRef;
  /** File of the target, and its tokens there. */
  readonly source: SourceFile;
  readonly tokens: readonly string[];
}

interface ReaderOptions {
  /** The real path of the entry file's folder. */
  readonly root: string;
  readonly files: FileSource;
  readonly index: SourceIndex;
  /** Files of the previous pass without the unusable parts. */
  readonly usable: ReadonlyMap<string, SourceFile>;
  /** Starts at 1. */
  readonly pass: number;
}

type Problem = Pick<Diagnostic, 'code' | 'message' | 'help'> & Partial<Diagnostic>;

class SourceReader {
  readonly #options: ReaderOptions;
  readonly #files = new Map<string, SourceFile>();
  readonly #unreadable = new Set<string>();
  readonly #links = new Map<JsonObject, Map<string, ResolvedRef>>();
  readonly #problems: Diagnostic[] = [];
  readonly #unusable = new UnusableParts();
  /** True for a file whose text contains `$id`. */
  readonly #identifiers = new Map<SourceFile, boolean>();
  readonly #pending: PendingRef[] = [];
  readonly #followed: FollowedRef[] = [];
  readonly #toCopy: TokenConverter = (root, tokens) => this.#options.index.tokensInCopy(root, tokens);
  readonly #seen = new WeakSet<object>();
  #version: OpenApiVersion | undefined;
  /** True until the first `nullable` of a description for OpenAPI 3.1 or later was reported. */
  #reportsNullable = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async read(entry: string): Promise<Omit<SourceSet, 'index'> & { readonly unusable: UnusableParts }> {
    const entryFile = await this.#open(entry);
    if (entryFile) {
      this.#version = versionOf(entryFile.value);
      this.#reportsNullable = this.#version !== undefined && this.#version !== '3.0';
      this.#visit(entryFile, entryFile.value, 'document');
    }
    // The loop adds references while it runs.
    for (const pending of this.#pending) await this.#follow(pending);
    for (const object of findRefCycles(this.#links)) this.#reportCycle(object);
    this.#skipChains();
    return {
      files: this.#files,
      links: this.#links,
      problems: this.#problems,
      unusable: this.#unusable,
    };
  }

  async #open(path: string, referrer?: PendingRef): Promise<SourceFile | undefined> {
    const known = this.#files.get(path) ?? this.#options.usable.get(path);
    if (known) this.#files.set(path, known);
    if (known || this.#unreadable.has(path)) return known;
    const place = referrer && this.#options.index.place(referrer.object, referrer.key);
    const { source, problems } = await readSource(path, this.#options.files, place);
    if (source) {
      this.#files.set(path, source);
      this.#options.index.add(source);
    } else this.#unreadable.add(path);
    for (const problem of problems ?? []) this.#problems.push(asReferenceProblem(problem, referrer));
    return source;
  }

  #visit(source: SourceFile, value: JsonValue, nodeType: NodeType): void {
    walkObjects(
      value,
      nodeType,
      {
        object: (object, kind) => {
          this.#checkRequired(object, kind);
          this.#checkExtensions(object, kind);
          this.#checkFields(object, kind);
          this.#checkNullable(object, kind);
        },
        reference: (object, key, text, kind) => {
          this.#checkNullable(object, kind);
          this.#pending.push({ object, key, text, nodeType: kind, source });
        },
        wrongType: (parent, key, kind) => {
          this.#unusable.addProperty(parent, key);
          this.#report(parent, key, {
            code: 'wrong-kind',
            message: `${nameOf(key)} must be ${describeType(kind)}; it was skipped.`,
            help: `Replace the value with ${describeType(kind)}.`,
          });
        },
      },
      this.#seen,
    );
  }

  #checkRequired(object: JsonObject, nodeType: NodeType): void {
    for (const field of objectDefinitionOf(nodeType)?.required ?? []) {
      if (Object.hasOwn(object, field)) continue;
      if (nodeType !== 'document') this.#unusable.addObject(object);
      const skipped = nodeType === 'document' ? '' : '; it was skipped';
      this.#report(object, undefined, {
        code: 'missing-field',
        message: `The ${titleOf(nodeType)} is missing the required field ${JSON.stringify(field)}${skipped}.`,
        help: `Add the field ${JSON.stringify(field)}.`,
      });
    }
  }

  #checkExtensions(object: JsonObject, nodeType: NodeType): void {
    if (typeof nodeType !== 'string') return;
    const definition = objectDefinitionOf(nodeType);
    const problems = definition?.extension
      ? findUnknownKeys(object, { extension: definition.extension, fields: definition.fields })
      : findExtensionProblems(object, nodeType);
    for (const { key, ...problem } of problems) this.#warn(object, key, problem);
  }

  #checkFields(object: JsonObject, nodeType: NodeType): void {
    for (const problem of findFieldProblems(object, nodeType, this.#version)) {
      const { object: owner, key, code, message, help, isSkipped, isInvalid } = problem;
      if (isSkipped) {
        this.#unusable.addProperty(owner, key);
        const value = ownValue(owner, key);
        // The contents of a skipped part are not checked: they would only repeat its problem.
        if (isObject(value)) this.#seen.add(value);
      }
      if (isInvalid) this.#report(owner, key, { code, message, help });
      else this.#warn(owner, key, { code, message, help });
    }
  }

  /** Reports the first `nullable` of a description for OpenAPI 3.1 or later. */
  #checkNullable(object: JsonObject, nodeType: NodeType): void {
    if (!this.#reportsNullable || nodeType !== 'schema' || !isTrueAt(object, 'nullable')) return;
    this.#reportsNullable = false;
    this.#warn(object, 'nullable', {
      code: 'nullable-keyword',
      message: 'OpenAPI 3.1 removed the keyword "nullable"; it is read as in OpenAPI 3.0.',
      help: 'Add "null" to the type, for example type: [string, "null"].',
    });
  }

  async #follow(pending: PendingRef): Promise<void> {
    const { text, source } = pending;
    const identified =
      this.#hasIdentifiers(source) &&
      resolveIdentifier(source.value, text, this.#tokensOf(source, pending.object), this.#toCopy);
    if (identified) {
      this.#link(pending, source, identified);
      return;
    }
    const { root, files } = this.#options;
    const target = await resolveReference(text, source.path, root, files);
    if ('message' in target) {
      this.#skipReference(pending, { code: 'external-ref', ...target });
      return;
    }
    const file = await this.#open(target.path, pending);
    if (!file) {
      this.#removeReference(pending);
      return;
    }
    const tokens = this.#resolveIn(file, pending, target.fragment);
    if (!tokens || valueAt(file.value, tokens) === undefined) {
      this.#skipReference(pending, {
        code: 'unresolved-ref',
        message: `Reference ${JSON.stringify(text.slice(0, 200))} ${this.#options.pass === 1 ? 'cannot be resolved' : 'refers to a part that was skipped'}`,
        help: refHelp(file, target.fragment, tokens),
      });
      return;
    }
    this.#link(pending, file, tokens);
  }

  /**
   * Resolves a fragment in the schema with an `$id` around the reference (JSON Schema Core 2020-12, 8.2.1), otherwise in the file: many
   * descriptions refer to `#/components/…` from these schemas.
   */
  #resolveIn(
    file: SourceFile,
    { object, source, text }: PendingRef,
    fragment: string,
  ): readonly string[] | undefined {
    const inFile = () => resolveFragment(file.value, fragment, this.#toCopy);
    if (file !== source || !text.startsWith('#') || !this.#hasIdentifiers(file)) return inFile();
    const tokens = resolveInEnclosing(file.value, this.#tokensOf(file, object), fragment, this.#toCopy);
    return tokens && valueAt(file.value, tokens) !== undefined ? tokens : inFile();
  }

  /** Pointer tokens of an object in the file without the skipped parts. */
  #tokensOf(file: SourceFile, object: JsonObject): readonly string[] {
    const { index } = this.#options;
    return index.tokensInCopy(file.value, readPointer(index.place(object)?.pointer ?? '') ?? []);
  }

  #hasIdentifiers(file: SourceFile): boolean {
    const hasIdentifiers = this.#identifiers.get(file) ?? /\$(?:id|self)\b/.test(file.text);
    this.#identifiers.set(file, hasIdentifiers);
    return hasIdentifiers;
  }

  #link(pending: PendingRef, source: SourceFile, tokens: readonly string[]): void {
    const { object, key, nodeType } = pending;
    this.#followed.push({ pending, source, tokens });
    const links = this.#links.get(object) ?? new Map<string, ResolvedRef>();
    this.#links.set(object, links.set(key, { source, tokens, nodeType }));
    this.#visit(source, valueAt(source.value, tokens) ?? null, nodeType);
  }

  /** An unresolved discriminator mapping is kept, because the mapping does not affect validation. */
  #skipReference(
    reference: Pick<PendingRef, 'object' | 'key' | 'nodeType'>,
    { message, ...problem }: Problem,
  ): void {
    const { object, key } = reference;
    if (!isReferenceKey(key)) {
      if (this.#options.pass === 1) this.#warn(object, key, { ...problem, message: `${message}.` });
      return;
    }
    this.#report(object, key, {
      ...problem,
      message: `${message.replace(/\.$/, '')}; ${skippedPart(reference.nodeType)}.`,
    });
    this.#removeReference(reference);
  }

  /** A schema without its `$ref` accepts any value, so that the property with this schema remains. */
  #removeReference({ object, key, nodeType }: Pick<PendingRef, 'object' | 'key' | 'nodeType'>): void {
    if (!isReferenceKey(key)) return;
    if (nodeType === 'schema' || nodeType === 'pathItem') this.#unusable.addProperty(object, key);
    else this.#unusable.addObject(object);
  }

  #reportCycle(object: JsonObject): void {
    const nodeType = this.#links.get(object)?.get('$ref')?.nodeType ?? 'data';
    this.#skipReference(
      { object, key: '$ref', nodeType },
      {
        code: 'circular-ref',
        message: `Reference ${JSON.stringify(referenceOf(object))} is circular`,
        help: 'Replace one $ref of the cycle with a definition.',
      },
    );
  }

  /** Skips references to skipped parts until none is left. The last reference of a chain comes first, so that one round is usual. */
  #skipChains(): void {
    let followed: readonly FollowedRef[] = this.#followed.toReversed();
    for (let count = followed.length + 1; followed.length < count; ) {
      count = followed.length;
      followed = followed.filter((reference) => !this.#skipIfBroken(reference));
    }
  }

  /** @returns True if the target was skipped. */
  #skipIfBroken({ pending, source, tokens }: FollowedRef): boolean {
    if (!this.#unusable.includes(source.value, tokens)) return false;
    const { text, object, source: file } = pending;
    if (!this.#unusable.includes(file.value, [...this.#tokensOf(file, object), pending.key]))
      this.#skipReference(pending, {
        code: 'unresolved-ref',
        message: `Reference ${JSON.stringify(text.slice(0, 200))} refers to a part that was skipped`,
        help: 'Correct the part, or remove the reference.',
      });
    return true;
  }

  /** Reports a violation of the specification. After the last pass it stops the run. */
  #report(node: JsonObject | readonly JsonValue[], key: string | number | undefined, problem: Problem): void {
    if (this.#options.pass === maxPasses) this.#add(node, key, { severity: 'error', ...problem });
    else this.#add(node, key, { severity: 'warning', isInvalid: true, ...problem });
  }

  #warn(node: JsonObject, key: string, problem: Problem): void {
    if (this.#options.pass === 1) this.#add(node, key, { severity: 'warning', ...problem });
  }

  #add(
    node: object,
    key: string | number | undefined,
    problem: Problem & Pick<Diagnostic, 'severity'>,
  ): void {
    const place = this.#options.index.place(node, key);
    this.#problems.push({ ...problem, ...(place ? { place } : {}) });
  }
}

/** False for a discriminator value of a `mapping`. */
function isReferenceKey(key: string): boolean {
  return key === '$ref' || key === '$dynamicRef';
}

function versionOf(root: JsonValue): OpenApiVersion | undefined {
  const version = isObject(root) ? stringAt(root, 'openapi').slice(0, 3) : '';
  return version === '3.0' || version === '3.1' || version === '3.2' ? version : undefined;
}

/** A missing file of a reference only affects the reference. A file that exists and cannot be read stops the run. */
function asReferenceProblem(problem: Diagnostic, referrer: PendingRef | undefined): Diagnostic {
  if (!referrer) return problem;
  if (!isReferenceKey(referrer.key)) return { ...problem, severity: 'warning' };
  if (problem.code !== 'missing-file') return problem;
  return {
    ...problem,
    message: `${problem.message.replace(/\.$/, '')}; ${skippedPart(referrer.nodeType)}.`,
    severity: 'warning',
    isInvalid: true,
  };
}
