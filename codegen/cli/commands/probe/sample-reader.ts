import { baseMediaType, isMediaType, matchesMediaRange } from '../../../http/media-type.ts';
import type { ModelContext } from '../../../model/context.ts';
import { buildCustomSample, type CustomSample } from '../../../model/custom-sample.ts';
import type { Sample } from '../../../model/model.ts';
import type { ParameterNode } from '../../../model/parameters.ts';
import { isHeaderValue, type OperationSource } from '../../../model/request.ts';
import { isApiKeyParameter } from '../../../model/security.ts';
import type { DescribedContent, DescribedOperation } from '../../../validation/operations.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { type SettingPath, type SettingsFile, suggest } from '../../config/settings-file.ts';

export interface SampleReaderOptions {
  readonly file: SettingsFile;
  readonly context: ModelContext;
  readonly described: DescribedOperation;
  /** Environment variable of the API key. */
  readonly variable: string;
}

const sampleKeys = ['body', 'parameters', 'contentType', 'accept'];

/** Reads the samples of one operation and reports their problems. */
export class SampleReader {
  readonly #of: SampleReaderOptions;
  readonly #file: SettingsFile;

  constructor(options: SampleReaderOptions) {
    this.#of = options;
    this.#file = options.file;
  }

  read(name: string, value: JsonValue): Sample | undefined {
    const { context, described } = this.#of;
    const tokens = [described.operation.id, name];
    if (!isObject(value)) {
      this.#file.addProblem(tokens, `A sample must be a mapping with ${sampleKeys.join(', ')}.`);
      return undefined;
    }
    this.#file.rejectUnknown(value, sampleKeys, tokens);
    const content = this.#content(value, tokens);
    const accept = this.#accept(value, tokens);
    const customSample: CustomSample = {
      name,
      parameters: this.#parameters(ownValue(value, 'parameters'), [...tokens, 'parameters']),
      ...(content ? { content } : {}),
      ...(accept === undefined ? {} : { accept }),
    };
    const source = this.#source(tokens);
    const sample = source && buildCustomSample(context, source, customSample);
    if (!sample || !('reason' in sample)) return sample;
    const position = sample.isBodyError ? [...tokens, 'body'] : tokens;
    this.#file.addProblem(position, `This sample cannot be sent: ${sample.reason}.`);
    return undefined;
  }

  #source(tokens: SettingPath): OperationSource | undefined {
    const { described, variable } = this.#of;
    const { operation, node, parameters } = described;
    const [, origin, path] = /^([a-z][a-z\d+.-]*:\/\/[^/]*)(.*)$/i.exec(operation.baseUrl) ?? [];
    if (origin !== undefined && path !== undefined)
      return { operation, node, parameters, base: { origin, path }, variable };
    this.#file.addProblem(tokens, 'This sample cannot be sent: its operation has no server.');
    return undefined;
  }

  #parameters(value: JsonValue | undefined, tokens: SettingPath): CustomSample['parameters'] {
    const { operation, parameters } = this.#of.described;
    const found = new Map<ParameterNode, JsonValue>();
    if (value !== undefined && !isObject(value))
      this.#file.addProblem(tokens, '"parameters" must map names to values.');
    const byName = nameParameters(parameters);
    for (const [name, parameterValue] of Object.entries(isObject(value) ? value : {})) {
      const parameterNode = byName.get(name);
      if (!parameterNode) this.#file.addProblem([...tokens, name], this.#unknown(name, [...byName.keys()]));
      else if (isApiKeyParameter(parameterNode.parameter, operation.security))
        this.#file.addProblem(
          [...tokens, name],
          `${JSON.stringify(name)} is an API key. Set it as an environment variable.`,
        );
      else found.set(parameterNode, parameterValue);
    }
    return found;
  }

  #unknown(name: string, known: readonly string[]): string {
    const { id } = this.#of.described.operation;
    const all = known.length === 0 ? 'It has no parameters.' : `Known parameters: ${known.join(', ')}.`;
    return `Operation ${id} has no parameter ${JSON.stringify(name)}. ${suggest(name, known, all)}`;
  }

  #content(value: JsonObject, tokens: SettingPath): CustomSample['content'] {
    const { body, operation } = this.#of.described;
    const stated = ownValue(value, 'body');
    if (stated === undefined) {
      if (body?.required) this.#file.addProblem(tokens, `Operation ${operation.id} requires a "body".`);
      else if (ownValue(value, 'contentType') !== undefined)
        this.#file.addProblem([...tokens, 'contentType'], '"contentType" requires a "body".');
      return undefined;
    }
    const content = this.#chooseContent(value, body?.contents ?? [], tokens);
    return content && { ...content, value: stated };
  }

  #chooseContent(
    value: JsonObject,
    contents: readonly DescribedContent[],
    tokens: SettingPath,
  ): DescribedContent | undefined {
    const [first] = contents;
    if (!first) this.#file.addProblem([...tokens, 'body'], `Operation ${tokens[0]} has no request body.`);
    const stated = this.#file.readString(value, 'contentType', tokens);
    if (stated === undefined || !first) return first;
    const found = contents.find(({ mediaType }) =>
      matchesMediaRange(baseMediaType(stated), baseMediaType(mediaType)),
    );
    if (found && isMediaType(stated)) return { ...found, mediaType: stated };
    const known = contents.map(({ mediaType }) => mediaType);
    this.#file.addProblem(
      [...tokens, 'contentType'],
      `Operation ${tokens[0]} does not accept ${JSON.stringify(stated)}. ${suggest(stated, known, `Accepted media types: ${known.join(', ')}.`)}`,
    );
    return undefined;
  }

  #accept(value: JsonObject, tokens: SettingPath): string | undefined {
    const text = this.#file.readString(value, 'accept', tokens);
    if (text === undefined || isHeaderValue(text)) return text;
    this.#file.addProblem([...tokens, 'accept'], '"accept" has characters that are not allowed in a header.');
    return undefined;
  }
}

/** Parameters by name, or by `location.name` if several have the same name. */
function nameParameters(parameters: readonly ParameterNode[]): ReadonlyMap<string, ParameterNode> {
  const isAlone = (name: string) =>
    parameters.filter(({ parameter }) => parameter.name === name).length === 1;
  return new Map(
    parameters.map((parameterNode) => {
      const { name, location } = parameterNode.parameter;
      return [isAlone(name) ? name : `${location}.${name}`, parameterNode];
    }),
  );
}
