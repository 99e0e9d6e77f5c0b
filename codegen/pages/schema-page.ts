import type { TypeDeclaration } from '../model/model.ts';
import { plural } from '../values/plural.ts';
import { describeType, factsOf } from './describe-type.ts';
import { externalDocsLine } from './external-docs.ts';
import { blocksOf } from './fields.ts';
import { link, paragraph, text } from './inline.ts';
import type { Block, Page, PagePath } from './page.ts';
import { fieldContext, fitDetail, type PageContext } from './page-context.ts';
import { schemaListPath } from './page-paths.ts';
import { firstSentence, parseProse } from './parse-prose.ts';
import { limitBlocks } from './size-budget.ts';

/** A page that refers to a schema. */
export interface SchemaUse {
  readonly page: PagePath;
  readonly title: string;
}

/** Sizes in characters. */
const maxFields = 28_000;
const maxDescription = 8000;
const maxUses = 20;

/** The page of a named schema, with its properties or variants and the pages that link to it. */
export function schemaPage(context: PageContext, declaration: TypeDeclaration, path: PagePath): Page {
  const { id, name, description, deprecated } = declaration;
  const reference = { kind: 'reference', id } as const;
  const shape = context.source.shapeOf(reference);
  return {
    kind: 'schema',
    path,
    title: name === '' ? id : name,
    summary: firstSentence(description),
    deprecated,
    parent: schemaListPath,
    blocks: [
      ...limitBlocks(parseProse(description), maxDescription),
      ...externalDocsLine(declaration),
      ...typeLine(context, declaration),
      ...factLines(context, declaration),
      ...fitDetail(maxFields, (detail) =>
        blocksOf(fieldContext(context, 'both', detail, shape.references), 'schema', shape),
      ),
    ],
    examples: [],
    keywords: shape.type.kind === 'object' ? shape.type.properties.map((property) => property.name) : [],
  };
}

/** The type, for schemas that are not objects. */
function typeLine(context: PageContext, { type }: TypeDeclaration): readonly Block[] {
  const { type: own, nullable } = context.source.shapeOf(type);
  if (own.kind === 'object') return [];
  const label = own.kind === 'union' ? [text('one of the following')] : describeType(context.source, own);
  return [paragraph(text('Type: '), ...label, text(nullable ? ' or null.' : '.'))];
}

function factLines(context: PageContext, { type }: TypeDeclaration): readonly Block[] {
  const facts = factsOf(context.source, type, true);
  return facts.map(({ label, content }) => paragraph(text(`${label}: `), ...content));
}

/** Links to the pages that use a schema. */
export function usesSection(uses: readonly SchemaUse[]): readonly Block[] {
  if (uses.length === 0) return [];
  const items = uses.slice(0, maxUses).map(({ page, title }) => [paragraph(link({ page }, text(title)))]);
  const others = uses.length - items.length;
  const rest = others === 0 ? [] : [paragraph(text(`and ${plural(others, 'other page')}.`))];
  return [
    { kind: 'section', id: 'used-by', title: [text('Used by')], blocks: [{ kind: 'list', items }, ...rest] },
  ];
}
