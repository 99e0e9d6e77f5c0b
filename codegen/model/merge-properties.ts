import type { Property, Type } from './model.ts';

/**
 * Merges two declarations of a property, which both apply. The later one is usually the more specific one.
 *
 * @param mergeTypes Merges the types of the property.
 */
export function mergeProperties(
  earlier: Property,
  later: Property,
  mergeTypes: (earlier: Type, later: Type) => Type,
): Property {
  return {
    ...earlier,
    ...later,
    description: later.description === '' ? earlier.description : later.description,
    deprecated: earlier.deprecated || later.deprecated,
    optional: earlier.optional && later.optional,
    readOnly: earlier.readOnly || later.readOnly,
    writeOnly: earlier.writeOnly || later.writeOnly,
    type: mergeTypes(earlier.type, later.type),
    examples: later.examples.length === 0 ? earlier.examples : later.examples,
  };
}
