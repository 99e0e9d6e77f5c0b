import type { Operation } from '../model/model.ts';
import type { CodeGroup, CodeTab, LinkTarget } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { SampleCode, SnippetCode } from './reference-input.ts';

/** The request of a sample in every language: the call of a client first, then the documented examples. */
export function codeGroup(context: PageContext, operation: Operation, sample: SampleCode): CodeGroup {
  const short = sample.snippets.filter(({ style }) => style === 'client' || style === 'documented');
  const shown = short.length === 0 ? sample.snippets.filter(({ style }) => style === 'client-stream') : short;
  return {
    kind: 'codeGroup',
    id: 'example',
    title: sample.title,
    tabs: shown.map((snippet) => {
      const programs = programsOf(context, operation, snippet);
      return { ...codeTab(snippet), ...(programs ? { programs } : {}) };
    }),
  };
}

export function codeTab({ language, text, verifiedBy }: SnippetCode): CodeTab {
  return {
    id: language.tab ?? language.id,
    label: language.label,
    group: language.group,
    language: language.fence,
    text,
    verifiedBy,
  };
}

/** The page or the file with the code of a language. */
function programsOf(
  context: PageContext,
  operation: Operation,
  { language, file }: SnippetCode,
): LinkTarget | undefined {
  if (hasProgramPages(context, operation)) return { page: context.paths.programs(operation, language.id) };
  return context.input.programs === 'files' ? { file } : undefined;
}

/** Files of more samples are listed on the pages of the languages. */
const maxListedSamples = 3;

/** True if each language of an operation has a separate page. */
export function hasProgramPages({ input }: PageContext, operation: Operation): boolean {
  return (
    input.programs === 'pages' ||
    (input.programs === 'files' && input.samplesOf(operation).length > maxListedSamples)
  );
}
