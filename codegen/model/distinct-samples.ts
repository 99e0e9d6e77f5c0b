import type { JsonObject } from '../values/json.ts';
import { safeName } from '../values/names.ts';
import { objectAt } from '../values/read-property.ts';
import { type ModelContext, resolveMap } from './context.ts';
import type { Sample } from './model.ts';

/**
 * Removes samples with the request of another sample. Of equal samples, keeps the first with the name of a response example. A parameter
 * that many operations share can have an example for each of them.
 *
 * @param operation The Operation Object.
 * @param samples Samples without a body.
 */
export function distinctSamples(
  context: ModelContext,
  operation: JsonObject,
  samples: readonly Sample[],
): readonly Sample[] {
  if (samples.length < 2) return samples;
  const responseNames = responseExampleNames(context, operation);
  const byRequest = new Map<string, Sample>();
  for (const sample of samples) {
    const request = JSON.stringify(sample.request);
    const kept = byRequest.get(request);
    if (kept === undefined || (!responseNames.has(kept.name) && responseNames.has(sample.name)))
      byRequest.set(request, sample);
  }
  return [...byRequest.values()];
}

function responseExampleNames(context: ModelContext, operation: JsonObject): ReadonlySet<string> {
  const contents = resolveMap(context, operation, 'responses').flatMap(([, response]) =>
    resolveMap(context, response, 'content'),
  );
  return new Set(
    contents.flatMap(([, content]) =>
      Object.keys(objectAt(content, 'examples')).map((name) => safeName(name, 'default')),
    ),
  );
}
