import { link, paragraph, text } from './inline.ts';
import type { Page } from './page.ts';
import { indexPath, schemaListPath } from './page-paths.ts';

/** Readers and agents cut longer pages. */
const maxListed = 400;

/** Pages with links to all schemas, in their order. */
export function schemaListPages(schemas: readonly Page[]): readonly Page[] {
  const count = Math.ceil(schemas.length / maxListed);
  return Array.from({ length: count }, (_, index) => {
    const listed = schemas.slice(index * maxListed, (index + 1) * maxListed);
    const items = listed.map(({ path, title }) => [paragraph(link({ page: path }, text(title)))]);
    return {
      kind: 'schemas',
      path: pathOf(index),
      title: index === 0 ? 'Schemas' : `Schemas, part ${index + 1}`,
      summary: 'Types of requests and responses.',
      deprecated: false,
      parent: index === 0 ? indexPath : schemaListPath,
      blocks: [{ kind: 'list', items }, ...partLinks(count, index)],
      examples: [],
      keywords: [],
    };
  });
}

function pathOf(index: number): string {
  return index === 0 ? schemaListPath : `${schemaListPath}-${index + 1}`;
}

function partLinks(count: number, current: number): Page['blocks'] {
  if (count === 1) return [];
  const others = Array.from({ length: count }, (_, index) => index).filter((index) => index !== current);
  const links = others.flatMap((index) => [
    text(index === others[0] ? 'More schemas: ' : ', '),
    link({ page: pathOf(index) }, text(`part ${index + 1}`)),
  ]);
  return [paragraph(...links, text('.'))];
}
