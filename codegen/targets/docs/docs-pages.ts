import type { Operation, Parameter, Sample, SecurityScheme, Type } from '../../model/model.ts';
import {
  type ToolchainRecord,
  type VerificationRecord,
  verifiedBy,
} from '../../output/verification-record.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import {
  markdownCode,
  markdownFence,
  markdownLine,
  markdownProse,
  markdownText,
} from '../../render/markdown.ts';
import { loadTemplate } from '../../render/template.ts';
import type { GeneratedFiles } from '../../values/generated-file.ts';
import type { JsonValue } from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';
import { programId, type Snippet, toSnippetProgram } from '../snippets/print-snippets.ts';
import type { Target, TargetInput } from '../target.ts';

/** Generates `docs/<operation>.md`. Its section `## SDK Code Examples` shows the first sample in every programming language. */
export const docsPages: Target = {
  make: printPages,
  owns: (path) => path.startsWith('docs/') && path.endsWith('.md'),
};

function printPages({ model, snippets, verification, config }: TargetInput): GeneratedFiles {
  const render = loadTemplate('docs/operation.hbs');
  const files = model.operations.map((operation) => ({
    path: `docs/${operation.id}.md`,
    contents: render({
      ...pageView(operation, [...(snippets.get(operation) ?? [])], config.targets.links),
      ...verificationView([...(snippets.get(operation)?.values() ?? [])].flat(), verification),
    }),
  }));
  return { files };
}

function pageView(
  operation: Operation,
  samples: readonly (readonly [Sample, readonly Snippet[]])[],
  hasLinks: boolean,
): View {
  const [, first = []] = samples[0] ?? [];
  const documented = first.filter(({ style }) => style === 'documented');
  return {
    title: markdownText(operation.summary === '' ? operation.id : operation.summary),
    method: code(operation.method),
    path: markdownCode(operation.path),
    deprecated: operation.deprecated,
    description: undefinedIfEmpty(markdownProse(operation.description)),
    security: undefinedIfEmpty(joinCode(operation.security.map(printAlternative), ', or ')),
    parameters: operation.parameters.map(parameterView),
    bodies: (operation.body?.contents ?? []).map(({ mediaType, type }) => ({
      mediaType: markdownCode(mediaType),
      type: printType(type),
    })),
    responses: operation.responses.map((response) => ({
      status: markdownCode(response.status),
      contents: undefinedIfEmpty(
        joinCode(
          response.contents.map(({ mediaType }) => markdownCode(mediaType)),
          ', ',
        ),
      ),
      description: markdownLine(response.description),
    })),
    clients: first.filter(({ language }) => language.group === 'client').map(clientView),
    shell: documented.filter(({ language }) => language.group === 'shell').map(printBlock),
    sdks: documented.filter(({ language }) => language.group === 'sdk').map(printBlock),
    programs: hasLinks ? programLinks(first) : [],
    otherSamples: samples.slice(1).map(([sample, programs]) => ({
      name: markdownText(sample.summary === '' ? sample.name : sample.summary),
      links: hasLinks ? undefinedIfEmpty(exampleLinks(programs)) : undefined,
      programs: hasLinks ? programLinks(programs) : [],
    })),
  };
}

function exampleLinks(snippets: readonly Snippet[]): Code {
  const short = snippets.filter(({ style }) => !['complete', 'stream'].includes(style));
  return joinCode(short.map(printLink), ' · ');
}

/** Verification results: one row per toolchain for the first sample, a total for all samples. */
function verificationView(snippets: readonly Snippet[], record: VerificationRecord): View {
  const verified = snippets
    .filter((snippet) => Object.hasOwn(record.programs, programId(snippet)))
    .map((snippet) => ({ snippet, toolchains: verifiedBy(record, toSnippetProgram(snippet)) }))
    .filter(({ toolchains }) => toolchains.length > 0);
  const shown = verified.filter(({ snippet }) => snippet.sample === snippets[0]?.sample);
  const pairs = shown.flatMap(({ snippet, toolchains }) =>
    toolchains.map((toolchain) => ({ snippet, toolchain })),
  );
  return {
    results: [...new Set(pairs.map(({ toolchain }) => toolchain.name))].map((name) =>
      rowView(pairs.filter(({ toolchain }) => toolchain.name === name)),
    ),
    faults: [...new Map(pairs.flatMap(faultsOf)).values()],
    verifiedCount: code(String(verified.length)),
    programCount: code(String(snippets.length)),
  };
}

interface VerifiedSnippet {
  readonly snippet: Snippet;
  readonly toolchain: ReturnType<typeof verifiedBy>[number];
}

function rowView(verified: readonly VerifiedSnippet[]): View {
  const [first] = verified;
  const styles = [...new Set(verified.map(({ snippet }) => styleTitles[snippet.style]))];
  return {
    language: markdownText(first?.snippet.language.label ?? ''),
    styles: markdownText(styles.join(', ')),
    tools: markdownText(first?.toolchain.versions.join(', ') ?? ''),
    method: markdownText(first ? describeMethod(first.toolchain) : ''),
  };
}

const styleTitles: Readonly<Record<Snippet['style'], string>> = {
  documented: 'example',
  complete: 'complete program',
  stream: 'stream',
  client: 'call',
  'client-stream': 'stream',
};

/** Errors in documented examples, without duplicates: two toolchains of a language report the same error. */
function faultsOf({
  snippet: { language, style },
  toolchain: { faults = [] },
}: VerifiedSnippet): readonly (readonly [string, View])[] {
  if (style !== 'documented') return [];
  return faults.map(({ finding, correction }) => [
    `${language.id} ${finding}`,
    {
      language: markdownText(language.label),
      finding: markdownLine(finding),
      correction: correction.length === 0 ? undefined : markdownFence('diff', correction.join('\n')),
    },
  ]);
}

function describeMethod({ text, substitute }: ToolchainRecord): string {
  const method = text === 'verbatim' ? 'unmodified' : 'API origin replaced';
  return substitute === undefined ? method : `${method}, with a substitute: ${substitute}`;
}

function undefinedIfEmpty(text: Code): Code | undefined {
  return text === '' ? undefined : text;
}

function printBlock({ language, program }: Snippet): Code {
  return markdownFence(language.fence, program);
}

function clientView(snippet: Snippet): View {
  const suffix = code(snippet.style === 'client-stream' ? ' (stream)' : '');
  return { title: source`${markdownText(snippet.language.label)}${suffix}`, block: printBlock(snippet) };
}

/** Links to the complete and stream programs, one line per style. */
function programLinks(snippets: readonly Snippet[]): readonly View[] {
  const styles = [
    ['complete', 'Complete programs'],
    ['stream', 'Streaming programs'],
  ] as const;
  return styles.flatMap(([style, title]) => {
    const programs = snippets.filter((snippet) => snippet.style === style);
    return programs.length === 0
      ? []
      : [{ title: code(title), links: joinCode(programs.map(printLink), ' · ') }];
  });
}

function printLink({ operation, sample, name, style, language }: Snippet): Code {
  const suffix = style === 'client-stream' && name !== sample.name ? ' (stream)' : '';
  const label = source`${markdownText(language.label)}${code(suffix)}`;
  return source`[${label}](../snippets/${code(operation.id)}/${code(name)}.${code(language.extension)})`;
}

function printAlternative(schemes: readonly SecurityScheme[]): Code {
  return schemes.length === 0
    ? code('none')
    : joinCode(
        schemes.map(({ name }) => markdownCode(name)),
        ' and ',
      );
}

function parameterView({ name, location, required, type, description, deprecated }: Parameter): View {
  return {
    name: markdownCode(name),
    location: code(location),
    type: printType(type),
    required,
    deprecated,
    description: markdownLine(description),
  };
}

/** Prints a short name of a type. */
function printType(type: Type): Code {
  switch (type.kind) {
    case 'reference':
      return markdownCode(type.id);
    case 'array':
      return source`array of ${printType(type.items)}`;
    case 'tuple':
      return code('array');
    case 'union':
      return joinCode(type.members.slice(0, 6).map(printType), ' or ');
    case 'intersection':
      return joinCode(type.members.map(printType), ' and ');
    case 'literal':
      return printValue(type.value);
    case 'enum':
      return printValues(type.values);
    case 'number':
      return code(type.integer ? 'integer' : 'number');
    case 'string':
      return type.format === undefined ? code('string') : source`string (${markdownText(type.format)})`;
    case 'any':
    case 'never':
    case 'null':
    case 'boolean':
    case 'binary':
    case 'object':
      return code(type.kind);
    default:
      return type satisfies never;
  }
}

const maxValues = 8;

function printValues(values: readonly JsonValue[]): Code {
  const shown = joinCode(values.slice(0, maxValues).map(printValue), ' or ');
  const otherCount = values.length - maxValues;
  return otherCount > 0 ? source`${shown} or ${code(String(otherCount))} more` : shown;
}

function printValue(value: JsonValue): Code {
  return markdownCode(typeof value === 'string' ? value : stringifyJson(value));
}
