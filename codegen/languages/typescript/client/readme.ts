import type { Model, Operation, Sample } from '../../../model/model.ts';
import { basicVariables, isBasic } from '../../../model/security.ts';
import { type Code, code, source, type View } from '../../../render/code.ts';
import { markdownCode, markdownProse, markdownText } from '../../../render/markdown.ts';
import { loadTemplate } from '../../../render/template.ts';
import type { GeneratedFile } from '../../../values/generated-file.ts';
import { isObject } from '../../../values/json.ts';
import { stringAt } from '../../../values/read-property.ts';
import { printString } from '../../javascript/literals.ts';
import { type ClientCall, isUnsupported } from '../../shared/language.ts';
import { printClientSnippet, streamModes } from '../../shared/print-snippet.ts';
import { clientClass, identifyOperation } from '../names.ts';
import { client, printCall, printFunctionCall, rejectionOf } from '../snippet.ts';

/** README of the package: every feature with a runnable example. */
export function readme(model: Model): GeneratedFile {
  return { path: 'README.md', contents: loadTemplate('typescript/client/readme.hbs')(readmeView(model)) };
}

function readmeView(model: Model): View {
  const { client, title, description } = model;
  const calls = exampleCalls(model);
  const schemes = model.operations.flatMap(({ security }) => security.flat());
  const plain = calls.find(({ isStream }) => !isStream);
  const stream = calls.find(({ isStream }) => isStream);
  return {
    title: markdownText(title),
    description: description === '' ? undefined : markdownProse(description),
    install: code(client.packageName),
    package: printString(client.packageName),
    class: clientClass(client),
    variable: markdownCode(client.variable),
    isKeyed: schemes.some((scheme) => !isBasic(scheme)),
    basic: schemes.some(isBasic) ? [basicView(model)] : [],
    plain: plain ? [plainView(plain)] : [],
    streams: stream ? [streamView(stream)] : [],
    protocols: plain?.operation.protocol === 'responses' ? [protocolView(plain)] : [],
  };
}

function basicView({ client }: Model): View {
  const { username, password } = basicVariables(client.variable);
  return { username: markdownCode(username), password: markdownCode(password) };
}

/** Chooses the operation with the most features, and its shortest sample. If all its calls stream, another operation is the plain call. */
function exampleCalls(model: Model): readonly ClientCall[] {
  const rank = (operation: Operation) => (operation.protocol ? 2 : 0) + (operation.streaming ? 1 : 0);
  const ranked = model.operations.toSorted(
    (a, b) => rank(b) - rank(a) || (operationKey(a) < operationKey(b) ? -1 : 1),
  );
  const calls: ClientCall[] = [];
  for (const operation of ranked) {
    const call = (sample: Sample, isStream: boolean) => ({ model, operation, sample, isStream });
    const length = (sample: Sample) => printCall(call(sample, false)).length;
    const [shortest] = operation.samples
      .filter((sample) => isSuitableExample(call(sample, false)))
      .toSorted((a, b) => length(a) - length(b));
    const modes = shortest ? streamModes(operation, shortest) : [];
    for (const isStream of modes)
      if (shortest && !calls.some((other) => other.isStream === isStream))
        calls.push(call(shortest, isStream));
    if (calls.some(({ isStream }) => !isStream)) return calls;
  }
  return calls;
}

function operationKey({ path, method }: Operation): string {
  return `${path} ${method}`;
}

/** Excludes samples that read files. */
function isSuitableExample(call: ClientCall): boolean {
  const kind = call.sample.request.body?.kind;
  return rejectionOf(call) === undefined && kind !== 'binary' && kind !== 'multipart';
}

function plainView(call: ClientCall): View {
  const names = identifyOperation(call.operation);
  return {
    program: printProgram(call),
    call: printCall(call),
    functionCall: printFunctionCall(call),
    function: names.function,
  };
}

function streamView(call: ClientCall): View {
  return { program: printProgram(call), call: printCall(call) };
}

function printProgram(call: ClientCall): Code {
  const program = printClientSnippet(client, call);
  return isUnsupported(program) ? code('') : program;
}

/** Uses the model name of the first sample in all examples. */
function protocolView({ operation, sample }: ClientCall): View {
  const { resource, stream, parse, runTools, streamTools, method } = identifyOperation(operation);
  const target = resource === undefined ? code('client') : source`client.${resource}`;
  const printMethod = (name: Code) => source`${target}.${name}`;
  const value = sample.content?.value;
  return {
    create: printMethod(method),
    stream: printMethod(stream.method),
    parse: printMethod(parse.method),
    runTools: printMethod(runTools.method),
    streamTools: printMethod(streamTools.method),
    streamFunction: stream.function,
    model: printString(isObject(value) ? stringAt(value, 'model') : ''),
  };
}
