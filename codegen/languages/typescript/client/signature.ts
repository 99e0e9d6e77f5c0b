import type { Operation } from '../../../model/model.ts';
import { type Code, code, joinCode, source } from '../../../render/code.ts';
import { printString } from '../../javascript/literals.ts';
import { pathArguments } from '../names.ts';
import type { OperationTypes } from '../openapi-typescript/operation-types.ts';

/** Argument of a function. */
export interface Argument {
  readonly name: Code;
  readonly type: Code;
  readonly isOptional: boolean;
}

/** Signature of a function and of the method that calls it. */
export interface Signature {
  /** Type parameters with angle brackets, or empty. */
  readonly generics: Code;
  readonly arguments: readonly Argument[];
  readonly returns: Code;
}

/** Data shared by the functions of an operation. */
export interface OperationScope {
  readonly operation: Operation;
  readonly types: OperationTypes;
}

export function printArguments(parameters: readonly Argument[]): Code {
  return joinCode(
    parameters.map(({ name, type, isOptional }) => source`${name}${code(isOptional ? '?' : '')}: ${type}`),
    ', ',
  );
}

/** Prints the implementation's arguments; options default to an empty object. */
export function printImplementationArguments(parameters: readonly Argument[]): Code {
  const printed = parameters.map((argument) =>
    argument.isOptional && argument.name === 'options'
      ? source`${argument.name}: ${argument.type} = {}`
      : printArguments([argument]),
  );
  return joinCode(printed, ', ');
}

/** Arguments of a call: path parameters, body, options. Required arguments precede optional ones. */
export function argumentsOf(
  scope: OperationScope,
  body: Code | undefined,
  options: Code,
): readonly Argument[] {
  const { operation } = scope;
  const areOptionsRequired = operation.parameters.some(
    ({ location, required }) => required && ['query', 'querystring', 'cookie'].includes(location),
  );
  const isRequired = operation.body?.required ?? false;
  return [
    ...pathTypes(scope),
    ...(body === undefined
      ? []
      : [
          {
            name: code('body'),
            type: isRequired || !areOptionsRequired ? body : source`${body} | undefined`,
            isOptional: !isRequired && !areOptionsRequired,
          },
        ]),
    { name: code('options'), type: options, isOptional: !areOptionsRequired },
  ];
}

/** Arguments for path parameters. */
export function pathTypes({ operation, types }: OperationScope): readonly Argument[] {
  return [...pathArguments(operation)].map(([name, argument]) => ({
    name: argument,
    type: source`PathOf<${types.operation.name}, ${printString(name)}>`,
    isOptional: false,
  }));
}

/** Prints the options type, with options that choose media types. */
export function printOptionsType({ options, choices }: OperationTypes): Code {
  if (choices.length === 0) return options;
  const choiceOptions = choices.map(({ option, parameter }) => source`readonly ${option}?: ${parameter}`);
  return source`${options} & { ${joinCode(choiceOptions, '; ')} }`;
}

export function genericsOf({ choices }: OperationTypes): Code {
  const parameters = choices.map(
    ({ parameter, types, default: first }) => source`${parameter} extends keyof ${types} = ${first}`,
  );
  return parameters.length === 0 ? code('') : source`<${joinCode(parameters, ', ')}>`;
}
