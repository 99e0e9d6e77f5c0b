import type { EmbeddedDocument } from '../../../embed/embed-snippets.ts';
import type { ModelFlags } from '../../read-model.ts';
import type { DocumentFile } from './read-document.ts';

export interface DocsFlags extends ModelFlags {
  readonly check?: boolean;
}

/** A document file and its new text. */
export interface DocsResult extends EmbeddedDocument {
  readonly file: DocumentFile;
}

export function isStale({ text, file }: DocsResult): boolean {
  return text !== file.document.text;
}
