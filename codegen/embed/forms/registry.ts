import type { DocumentKind } from '../document.ts';
import type { EmbeddedSnippet, Form, UnprintableSnippet } from '../form.ts';
import { docsy } from './docsy.ts';
import { docusaurus } from './docusaurus.ts';
import { fern } from './fern.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { mintlify } from './mintlify.ts';
import { mkdocs } from './mkdocs.ts';
import { plain } from './plain.ts';
import { readme } from './readme.ts';
import { rst } from './rst.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

export const formNames = [
  'plain',
  'github',
  'mintlify',
  'fern',
  'docusaurus',
  'starlight',
  'vitepress',
  'mkdocs',
  'docsy',
  'readme',
  'html',
  'rst',
] as const;
export type FormName = (typeof formNames)[number];

/** All forms by name. */
export const forms: Readonly<Record<FormName, Form>> = {
  plain,
  github,
  mintlify,
  fern,
  docusaurus,
  starlight,
  vitepress,
  mkdocs,
  docsy,
  readme,
  html,
  rst,
};

/** Prints snippets in a form. */
export function printForm(name: FormName, snippets: readonly EmbeddedSnippet[]): string | UnprintableSnippet {
  return name !== 'html' && snippets.some(({ code }) => code.includes('\r'))
    ? { reason: 'it contains a carriage return, which is a line break in the document' }
    : forms[name].print(snippets);
}

/** Names of the forms for a kind of document. */
export function formsFor(kind: DocumentKind): readonly FormName[] {
  return formNames.filter((name) => supports(name, kind));
}

/** The form of a document: the preferred one if the document supports it. */
export function defaultForm(kind: DocumentKind, preferred: FormName | undefined): FormName {
  if (preferred !== undefined && supports(preferred, kind)) return preferred;
  return kind === 'html' || kind === 'rst' ? kind : 'plain';
}

function supports(name: FormName, kind: DocumentKind): boolean {
  return forms[name].documents.includes(kind);
}
