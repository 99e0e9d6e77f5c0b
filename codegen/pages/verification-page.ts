import { plural } from '../values/plural.ts';
import { inlineCode, paragraph, text } from './inline.ts';
import type { Block, Page } from './page.ts';
import type { PageContext } from './page-context.ts';
import { indexPath, verificationPath } from './page-paths.ts';
import type { ToolchainSummary } from './reference-input.ts';

/** The page about how the programs were verified; undefined if none was. */
export function verificationPage({ input: { toolchains } }: PageContext): Page | undefined {
  const verified = toolchains.filter(({ programs }) => programs > 0);
  if (verified.length === 0) return undefined;
  return {
    kind: 'verification',
    path: verificationPath,
    title: 'Verification',
    summary: 'How the examples of this reference were compiled and run.',
    deprecated: false,
    parent: indexPath,
    blocks: [
      paragraph(
        text(
          'The examples were compiled and run against a test server. The server compared each request (method, URL, headers and body) with the documented request and validated it against the OpenAPI description.',
        ),
      ),
      {
        kind: 'table',
        columns: ['Language', 'Tools', 'Programs'].map((title) => [text(title)]),
        rows: verified.map(({ language, tools, programs }) => [
          [text(language)],
          [text(tools.join(', '))],
          [text(plural(programs, 'program'))],
        ]),
      },
      ...faultSection(verified),
    ],
    examples: [],
    keywords: [],
  };
}

function faultSection(toolchains: readonly ToolchainSummary[]): readonly Block[] {
  const faults = new Map(
    toolchains.flatMap(({ language, faults: found }) =>
      found.map((fault) => [`${language} ${fault.finding}`, { language, ...fault }] as const),
    ),
  );
  if (faults.size === 0) return [];
  const blocks = [...faults.values()].flatMap(({ language, finding, correction }): readonly Block[] => [
    paragraph(inlineCode(language), text(`: ${finding}`)),
    ...(correction.length === 0
      ? []
      : [{ kind: 'code', language: 'diff', text: correction.join('\n') } as const]),
  ]);
  return [{ kind: 'section', id: 'faults', title: [text('Errors in the documented examples')], blocks }];
}
