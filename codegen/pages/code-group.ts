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
    id: language.id,
    label: language.label,
    group: language.group,
    language: language.fence,
    text,
    verifiedBy,
  };
}

/** The page or the file with the code of a language. */
export function programsOf(
  { input, paths }: PageContext,
  operation: Operation,
  { language, file }: SnippetCode,
): LinkTarget | undefined {
  if (input.programs === 'files') return { file };
  return input.programs === 'pages' ? { page: paths.programs(operation, language.id) } : undefined;
}
