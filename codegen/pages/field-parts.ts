import type { Model, Parameter, Property, Type, TypeId } from '../model/model.ts';
import { type DescribedTypes, describeType, factsOf, printValue } from './describe-type.ts';
import { inlineCode, text } from './inline.ts';
import { measureField } from './measure-blocks.ts';
import { type Shape, shapeOf } from './merge-types.ts';
import type { Fact, Field, PagePath } from './page.ts';
import { parseProse } from './parse-prose.ts';

/** A parameter, header or property of the model. */
export type Described = Pick<Parameter, 'name' | 'type' | 'description'> &
  Partial<Pick<Property, 'default' | 'examples'>>;

/** The parts of a field that do not depend on the page: the same property is on many pages. */
export interface FieldParts extends Pick<Field, 'name' | 'type' | 'facts' | 'description'> {
  readonly isNullable: boolean;
  /** The description as text. */
  readonly prose: string;
  /** Size in characters, without the id. */
  readonly size: number;
}

/** Named types with their pages, and the parts of fields that were built. */
export class FieldSource implements DescribedTypes {
  readonly types: Model['types'];
  readonly pageOf: (id: TypeId) => PagePath | undefined;
  readonly #parts = new WeakMap<Described, FieldParts>();
  readonly #shapes = new WeakMap<Type, Shape>();

  constructor(types: Model['types'], pageOf: (id: TypeId) => PagePath | undefined) {
    this.types = types;
    this.pageOf = pageOf;
  }

  /** The shape of a type, built once. */
  shapeOf(type: Type): Shape {
    const known = this.#shapes.get(type);
    if (known) return known;
    const shape = shapeOf(this.types, type);
    this.#shapes.set(type, shape);
    return shape;
  }

  /** The parts of a field, built once. */
  partsOf(described: Described): FieldParts {
    const known = this.#parts.get(described);
    if (known) return known;
    const parts = this.#build(described);
    this.#parts.set(described, parts);
    return parts;
  }

  #build(described: Described): FieldParts {
    const { name, type, description } = described;
    const shape = this.shapeOf(type);
    const prose = description === '' ? this.#describedBy(shape) : description;
    const parts = {
      name,
      type: describeType(this, type),
      facts: [...valueFacts(described), ...factsOf(this, type)],
      description: parseProse(prose),
    };
    const size = measureField({ ...parts, id: '', flags: [] });
    return { ...parts, isNullable: shape.nullable, prose, size };
  }

  /** The description of a named type, for a field without its own. */
  #describedBy({ references }: Shape): string {
    const [first] = references;
    return first === undefined ? '' : (this.types.get(first)?.description ?? '');
  }
}

/** Longer values are left out: the examples of the operation show them. */
const maxValueLength = 80;

function valueFacts({ default: value, examples = [] }: Described): readonly Fact[] {
  const facts = [
    ...(value === undefined ? [] : [{ label: 'Default', text: printValue(value) }]),
    ...examples.slice(0, 1).map((example) => ({ label: 'Example', text: printValue(example) })),
  ];
  return facts
    .filter(({ text: shown }) => shown.length <= maxValueLength && !/[\r\n]/.test(shown))
    .map(({ label, text: shown }) => ({
      label,
      content: [shown === '' ? text('empty string') : inlineCode(shown)],
    }));
}
