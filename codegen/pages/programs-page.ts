import type { StyleName } from '../languages/shared/style-name.ts';
import type { Operation } from '../model/model.ts';
import { firstOfEach } from '../values/group-by.ts';
import { anchor, segment } from './anchor.ts';
import { codeTab, hasProgramPages } from './code-group.ts';
import { joinInlines, link, paragraph, text } from './inline.ts';
import { operationTitle } from './operation-page.ts';
import type { Page, Section } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { SampleCode, SnippetLanguage } from './reference-input.ts';

const styleTitles: Readonly<Record<StyleName, string>> = {
  client: 'Client',
  'client-stream': 'Client, streaming',
  documented: 'Short example',
  complete: 'Complete program',
  stream: 'Streaming program',
};

/** A page of a language with more code links to a page for each sample: readers and agents cut longer pages. */
const maxCodeLength = 30_000;

/** Pages with every sample of an operation, in one language each. */
export function programsPages(context: PageContext, operation: Operation): readonly Page[] {
  if (!hasProgramPages(context, operation)) return [];
  const samples = context.input.samplesOf(operation);
  return languagesOf(context, operation).flatMap((language) => {
    const inLanguage = samples
      .map((sample) => ({
        ...sample,
        snippets: sample.snippets.filter((snippet) => snippet.language.id === language.id),
      }))
      .filter(({ snippets }) => snippets.length > 0);
    const length = inLanguage
      .flatMap(({ snippets }) => snippets)
      .reduce((sum, { text: code }) => sum + code.length, 0);
    const programs = { operation, language, samples: inLanguage };
    if (context.input.programs === 'files') return [filesPage(context, programs)];
    return length <= maxCodeLength || inLanguage.length === 1
      ? [programsPage(context, programs)]
      : [listPage(context, programs), ...inLanguage.map((sample) => samplePage(context, programs, sample))];
  });
}

/** The code of an operation in one language. */
interface Programs {
  readonly operation: Operation;
  readonly language: SnippetLanguage;
  readonly samples: readonly SampleCode[];
}

function languagesOf(context: PageContext, operation: Operation): readonly SnippetLanguage[] {
  const snippets = context.input.samplesOf(operation).flatMap((sample) => sample.snippets);
  return firstOfEach(
    snippets.map(({ language }) => language),
    ({ id }) => id,
  );
}

function programsPage(context: PageContext, programs: Programs): Page {
  const { samples } = programs;
  return {
    ...pageOf(context, programs),
    blocks: samples.map((sample) => {
      const id = anchor('sample', segment(sample.name));
      return {
        kind: 'section',
        id,
        title: [text(sample.title)],
        blocks: programSections(id, sample),
      };
    }),
  };
}

function pageOf(context: PageContext, { operation, language }: Programs): Page {
  const title = operationTitle(operation);
  return {
    kind: 'programs',
    path: context.paths.programs(operation, language.id),
    title: `${title} in ${language.label}`,
    summary: `${language.label} code for "${title}".`,
    deprecated: operation.deprecated,
    parent: context.paths.operation(operation),
    blocks: [],
    examples: [],
    keywords: [],
  };
}

/** Links to the files of every sample. */
function filesPage(context: PageContext, programs: Programs): Page {
  const items = programs.samples.map(({ title, snippets }) => {
    const links = snippets.map(({ style, file }) => [link({ file }, text(styleTitles[style]))]);
    return [paragraph(text(`${title}: `), ...joinInlines(links, ', '))];
  });
  return { ...pageOf(context, programs), blocks: [{ kind: 'list', items }] };
}

function listPage(context: PageContext, programs: Programs): Page {
  const { operation, language, samples } = programs;
  const items = samples.map(({ name, title }) => [
    paragraph(link({ page: context.paths.programs(operation, language.id, name) }, text(title))),
  ]);
  return { ...pageOf(context, programs), blocks: [{ kind: 'list', items }] };
}

function samplePage(context: PageContext, programs: Programs, sample: SampleCode): Page {
  const { operation, language } = programs;
  const page = pageOf(context, programs);
  return {
    ...page,
    path: context.paths.programs(operation, language.id, sample.name),
    title: `${sample.title} in ${language.label}`,
    summary: `${sample.title}: ${language.label} code for "${operationTitle(operation)}".`,
    parent: page.path,
    blocks: programSections('sample', sample),
  };
}

function programSections(id: string, { snippets }: SampleCode): readonly Section[] {
  return snippets.map((snippet) => {
    const programId = anchor(id, snippet.style);
    return {
      kind: 'section',
      id: programId,
      title: [text(styleTitles[snippet.style])],
      blocks: [{ kind: 'codeGroup', id: anchor(programId, 'code'), title: '', tabs: [codeTab(snippet)] }],
    };
  });
}
