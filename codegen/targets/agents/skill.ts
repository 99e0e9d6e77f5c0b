import { printYaml } from '../../document/yaml.ts';
import type { Model, Operation, SecurityScheme } from '../../model/model.ts';
import { verifiedBy } from '../../output/verification-record.ts';
import { type Code, code, source, type View } from '../../render/code.ts';
import { markdownCode, markdownFence, markdownProse, markdownText } from '../../render/markdown.ts';
import { loadTemplate } from '../../render/template.ts';
import { removeHidden } from '../../values/invisible.ts';
import { clip } from '../../values/visible-text.ts';
import { type Snippet, toSnippetProgram } from '../snippets/print-snippets.ts';
import type { AgentFilesInput } from './agent-files-input.ts';
import { linkTo } from './published-site.ts';

/** A skill (Agent Skills specification). */
export interface Skill {
  /** Name of its folder. */
  readonly name: string;
  readonly description: string;
  /** Text of `SKILL.md`. */
  readonly contents: string;
}

/** Agents read the file as a whole, so samples and the list of operations are limited. */
const maxSampleLength = 15_000;
const maxListLength = 10_000;

/**
 * Makes a skill with one sample per operation in each kind of language; unverified samples only if an operation has no verified one. Text of
 * the API description is quoted.
 */
export function makeSkill(input: AgentFilesInput, name: string, path: string): Skill {
  const { model, site } = input;
  const description = describeSkill(model);
  const link = (target: string) => code(linkTo(site, target, path));
  const views = model.operations.map((operation) => operationView(input, operation, link));
  const shown = takeWhileShort(views, maxSampleLength);
  const listed = takeWhileShort(views.slice(shown.length), maxListLength);
  const contents = loadTemplate('docs/skill.hbs')({
    frontMatter: code(printYaml({ name, description }).trimEnd()),
    title: quote(model.title),
    description: blockQuote(clip(model.description, 1000)),
    variable: markdownCode(model.client.variable),
    schemes: schemesOf(model).map(describeScheme),
    shown,
    listed,
    omittedCount: countOmitted(views.length - shown.length - listed.length),
    index: link(site.index),
  });
  return { name, description, contents };
}

/** Views from the start whose printed text is shorter than the limit in total. */
function takeWhileShort(views: readonly View[], limit: number): readonly View[] {
  let length = 0;
  const end = views.findIndex((view) => {
    length += JSON.stringify(view).length;
    return length > limit;
  });
  return end < 0 ? views : views.slice(0, end);
}

function countOmitted(count: number): Code | undefined {
  return count > 0 ? code(String(count)) : undefined;
}

/** At most 1,024 characters: the purpose of the skill, and when to use it. Some programs show it as Markdown, so brackets are removed. */
function describeSkill({ title, operations }: Model): string {
  const ids = operations.map(({ id }) => id);
  const server = operations.find(({ servers }) => servers.length > 0)?.baseUrl;
  const purpose = `Code samples and operations of the API "${plainTitle(title)}".`;
  const use = `Use it to write or review code that calls ${server === undefined ? 'this API' : clip(server, 200)}.`;
  return clip(`${purpose} ${use} Operations: ${ids.join(', ')}`, 1000).replace(/[<>[\]]/g, '');
}

/** One line without double quotes, so that it cannot end its quotation. */
function plainTitle(title: string): string {
  return clip(removeHidden(title).replace(/\s+/g, ' ').trim(), 200).replaceAll('"', "'");
}

function quote(text: string): Code {
  return source`"${markdownText(plainTitle(text))}"`;
}

function blockQuote(text: string): Code | undefined {
  const prose = markdownProse(text);
  return prose === '' ? undefined : code(prose.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
}

function operationView(
  { snippets, verification, site }: AgentFilesInput,
  operation: Operation,
  link: (path: string) => Code,
): View {
  const [first = []] = snippets.get(operation)?.values() ?? [];
  const short = first.filter(({ style }) => style !== 'complete' && style !== 'stream');
  const samples = short.map((snippet) => ({
    snippet,
    toolchains: verifiedBy(verification, toSnippetProgram(snippet)),
  }));
  const verified = samples.filter(({ toolchains }) => toolchains.length > 0);
  const candidates = verified.length > 0 ? verified : samples;
  const groups = ['client', 'sdk', 'shell'] as const;
  const chosen = groups.flatMap(
    (group) => candidates.find(({ snippet }) => snippet.language.group === group) ?? [],
  );
  return {
    id: code(operation.id),
    method: code(operation.method),
    path: markdownCode(operation.path),
    summary: operation.summary.trim() === '' ? undefined : quote(operation.summary),
    deprecated: operation.deprecated,
    page: link(site.pageOf(operation)),
    samples: chosen.map(({ snippet, toolchains }) => sampleView(snippet, toolchains[0]?.versions)),
  };
}

function sampleView({ language, program }: Snippet, versions: readonly string[] | undefined): View {
  return {
    language: markdownText(language.label),
    verification: versions
      ? source`Verified with ${markdownText(versions.join(', '))}.`
      : code('Not verified.'),
    block: markdownFence(language.fence, program),
  };
}

function schemesOf({ operations }: Model): readonly SecurityScheme[] {
  const schemes = operations.flatMap(({ security }) => security.flat());
  return [...new Map(schemes.map((scheme) => [scheme.name, scheme])).values()];
}

function describeScheme(scheme: SecurityScheme): Code {
  switch (scheme.kind) {
    case 'http':
    case 'challenge':
      return source`HTTP authentication scheme ${markdownCode(scheme.scheme)} in the header ${authorization}`;
    case 'apiKey':
      return source`API key in the ${placeNames[scheme.in]} ${markdownCode(scheme.key)}`;
    case 'oauth2':
      return source`OAuth 2 access token in the header ${authorization}`;
    case 'openIdConnect':
      return source`OpenID Connect access token in the header ${authorization}`;
    case 'mutualTLS':
      return code('TLS client certificate');
    default:
      return scheme satisfies never;
  }
}

const authorization = markdownCode('Authorization');

const placeNames = {
  header: code('header'),
  query: code('query parameter'),
  cookie: code('cookie'),
} as const;
