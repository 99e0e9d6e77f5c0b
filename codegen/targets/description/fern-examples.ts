import type { ParameterLocation } from '../../http/parameter-style.ts';
import type { LanguageName } from '../../languages/shared/language.ts';
import type { Sample } from '../../model/model.ts';
import { groupBy } from '../../values/group-by.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import { isJsonMediaType } from '../../values/media-type.ts';
import type { CodeSample } from './code-samples.ts';

/** Languages with a tab of their own in Fern, by language id. Fern shows all others under their names. */
const fernLanguages = new Set(['typescript', 'python', 'javascript', 'go', 'ruby', 'java', 'csharp', 'curl']);

/** Value of `x-fern-examples`: one example per sample, with the values of the request and the code samples. */
export function fernExamples(samples: readonly CodeSample[]): readonly JsonValue[] {
  const bySample = [...groupBy(samples, ({ sample }) => sample.name).values()];
  return bySample.map((snippets) => ({
    name: snippets[0]?.sample.name ?? '',
    ...(snippets[0] ? requestValues(snippets[0].sample) : {}),
    'code-samples': snippets.map(({ language, name, program }) => ({
      name,
      ...languageKey(language),
      code: program,
    })),
  }));
}

function languageKey({ id, fence }: LanguageName): JsonObject {
  return fernLanguages.has(id) ? { sdk: id } : { language: fence };
}

const parameterKeys: readonly (readonly [ParameterLocation, string])[] = [
  ['path', 'path-parameters'],
  ['query', 'query-parameters'],
  ['header', 'headers'],
];

function requestValues({ arguments: values, content }: Sample): JsonObject {
  const parameters = parameterKeys.flatMap(([location, key]) => {
    const entries = values
      .filter(({ parameter }) => parameter.location === location)
      .map(({ parameter, value }) => [parameter.name, value] as const);
    return entries.length > 0 ? [[key, Object.fromEntries(entries)] as const] : [];
  });
  const request = content && isJsonMediaType(content.mediaType) ? { request: content.value } : {};
  return { ...Object.fromEntries(parameters), ...request };
}
