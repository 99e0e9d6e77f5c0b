import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { ourOperation } from '../../support/spec.ts';
import type { AnyEvent } from './streams.ts';

export interface RecordedStream {
  readonly name: string;
  readonly events: readonly AnyEvent[];
  /** Encoded stream. */
  readonly text: string;
}

/** Example streams of `spec/`, encoded as OpenRouter does. */
export async function recordedStreams(): Promise<readonly RecordedStream[]> {
  const { streaming } = await ourOperation();
  return (streaming?.examples ?? []).map(({ name, events }) => {
    const texts = events.map((event) => stringifyJson(event));
    const frames = texts.map((text) => `data: ${text}\n\n`).join('');
    return {
      name,
      events: texts.map((text) => JSON.parse(text)),
      text: `: OPENROUTER PROCESSING\n\n${frames}data: [DONE]\n\n`,
    };
  });
}
