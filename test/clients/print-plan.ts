import type { ClientPlan, Declaration, Method, PlanParameter, Shape } from '../../codegen/clients/plan.ts';
import { pascalCase } from '../../codegen/values/casing.ts';
import type { JsonValue } from '../../codegen/values/json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';

/** Prints a plan for reading: one line per declaration and property, then the methods. */
export function printPlan(plan: ClientPlan): string {
  const declarations = [...plan.declarations.values()].map((declaration) =>
    printDeclaration(declaration, plan),
  );
  const methods = plan.resources.flatMap(({ words, methods: own }) =>
    own.map((method) => printMethod(words, method, plan)),
  );
  return `${[...declarations, ...methods].join('\n')}\n`;
}

function printDeclaration(declaration: Declaration, plan: ClientPlan): string {
  const { request, response } = declaration.usage;
  const usage = request && response ? 'both' : request ? 'request' : 'response';
  const head = `${declaration.kind} ${pascalCase(declaration.words)} <${declaration.id}> ${usage}`;
  return [head, ...printContent(declaration, plan).map((line) => `  ${line}`)].join('\n');
}

function printContent(declaration: Declaration, plan: ClientPlan): readonly string[] {
  switch (declaration.kind) {
    case 'object':
      return [
        ...(declaration.isRecursive ? ['recursive'] : []),
        ...declaration.properties.map(
          ({ name, required, shape }) => `${name}${required ? '' : '?'}: ${printShape(shape, plan)}`,
        ),
        ...(declaration.additional ? [`*: ${printShape(declaration.additional, plan)}`] : []),
      ];
    case 'union':
      return [
        ...(declaration.discriminator === undefined ? [] : [`by ${declaration.discriminator}`]),
        ...declaration.variants.map(
          ({ words, shape, jsonKind, tags, required }) =>
            `${words.join('-')}: ${printShape(shape, plan)} (${jsonKind}${tags.map((tag) => ` =${tag}`).join('')}${required.map((name) => ` +${name}`).join('')})`,
        ),
      ];
    case 'enum':
      return [
        `${declaration.of}${declaration.isOpen ? ', open' : ''}: ${declaration.values.map(print).join(' ')}`,
      ];
    case 'alias':
      return [printShape(declaration.shape, plan)];
    default:
      return declaration satisfies never;
  }
}

function printShape(shape: Shape, plan: ClientPlan): string {
  switch (shape.kind) {
    case 'reference':
      return pascalCase(plan.declarations.get(shape.id)?.words ?? ['missing', shape.id]);
    case 'nullable':
      return `${printShape(shape.of, plan)} | null`;
    case 'array':
      return `[${printShape(shape.items, plan)}]`;
    case 'map':
      return `{${printShape(shape.values, plan)}}`;
    case 'tuple':
      return `[${shape.items.map((item) => printShape(item, plan)).join(', ')}, ...${printShape(shape.rest, plan)}]`;
    case 'literal':
      return print(shape.value);
    case 'string':
    case 'number':
    case 'integer':
      return shape.format === undefined ? shape.kind : `${shape.kind}(${shape.format})`;
    default:
      return shape.kind;
  }
}

function printMethod(resource: readonly string[], method: Method, plan: ClientPlan): string {
  const { pathParameters, parameters, body, results, errors, streaming, isResultOptional } = method;
  const list = (all: readonly PlanParameter[]) =>
    all.map(
      ({ parameter, shape }) =>
        `${parameter.name}${parameter.required ? '' : '?'}: ${printShape(shape, plan)}`,
    );
  const bodies = (body?.contents ?? []).map(
    ({ mediaType, shape }) => `${mediaType} ${printShape(shape, plan)}`,
  );
  const returned = results.map(({ mediaType, shape }) => `${mediaType} ${printShape(shape, plan)}`);
  return [
    `method ${[...resource, ...method.words].join(' ')}(${list(pathParameters).join(', ')})`,
    ...list(parameters).map((line) => `  ${line}`),
    ...bodies.map((line) => `  body${body?.required ? '' : '?'}: ${line}`),
    ...returned.map((line) => `  returns${isResultOptional ? '?' : ''} ${line}`),
    ...errors.map(({ status, shape }) => `  ${status}${shape ? `: ${printShape(shape, plan)}` : ''}`),
    ...(streaming
      ? [`  streams ${printShape(streaming.event, plan)}${streaming.isAlways ? ' always' : ''}`]
      : []),
  ].join('\n');
}

function print(value: JsonValue): string {
  return stringifyJson(value);
}
