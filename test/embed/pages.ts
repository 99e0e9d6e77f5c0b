import type { DocumentKind, MarkedDocument } from '../../codegen/embed/document.ts';
import { fillRegions } from '../../codegen/embed/fill-regions.ts';
import { findRegions } from '../../codegen/embed/find-regions.ts';
import { type EmbeddedSnippet, isUnprintable } from '../../codegen/embed/form.ts';
import { type FormName, printForm } from '../../codegen/embed/forms/registry.ts';
import { printMarker } from '../../codegen/embed/marker.ts';

/** Places of a region in a page: text before it, and indentation. */
export const contexts: Readonly<Record<DocumentKind, readonly (readonly [string, string])[]>> = {
  markdown: [
    ['Text.\n\n', ''],
    ['- Item\n\n', '  '],
    ['1. Item\n\n   - Item\n\n', '     '],
    ['> Text.\n>\n', '> '],
  ],
  mdx: [
    ['Text.\n\n', ''],
    ['1. Item\n\n', '   '],
    ['<Steps>\n\n', ''],
  ],
  html: [
    ['<!doctype html><main>\n', ''],
    ['<!doctype html><main>\n', '    '],
  ],
  rst: [
    ['Text.\n\n', ''],
    ['- Item\n\n', '  '],
  ],
};

/** Fills a page of one region. @returns Undefined if the form cannot show the snippets. */
export function fillPage(
  form: FormName,
  snippets: readonly EmbeddedSnippet[],
  kind: DocumentKind,
  [before, prefix]: readonly [string, string],
): string | undefined {
  const after = before.startsWith('<Steps>') ? '\n\n</Steps>\n' : '\n';
  const markers = ['snippet:start', 'snippet:end'].map((text) => prefix + printMarker(kind, text));
  const text = `${before}${markers.join('\n')}${after}`;
  const document: MarkedDocument = { shown: 'page', kind, text };
  const content = printForm(form, snippets);
  const [region] = findRegions(document).regions;
  if (!region) throw new Error(`no region in ${JSON.stringify(text)}`);
  return isUnprintable(content)
    ? undefined
    : fillRegions(document, [{ region, choices: { form }, content }]).text;
}
