import { formatLabel, type SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';

/** The limit for the locations of one schema. */
const maxUsages = 4;

/** The responses that contain a schema. */
export interface ResponseUsages {
  /** Sorted. */
  readonly statuses: readonly string[];
  /** Sorted. */
  readonly mediaTypes: readonly string[];
}

/** The locations of shared schemas, by direction. */
export class SchemaUsages {
  readonly #labels = new Map<string, Map<string, SubjectLabel>>();
  readonly #responses = new Map<string, ResponseUsages>();

  /** @param label The location of a `$ref` to the schema. */
  add(flow: Flow, name: string, label: SubjectLabel): void {
    const labels = this.#labels.get(`${flow} ${name}`) ?? new Map<string, SubjectLabel>();
    this.#labels.set(`${flow} ${name}`, labels);
    labels.set(formatLabel(label), label);
  }

  /** The shortest paths from requests or responses to a schema: `items[] of response 200 (application/json)`. */
  list(flow: Flow, name: string): readonly string[] {
    const found = new Set<string>();
    for (const label of this.#labelsOf(flow, name)) {
      found.add(formatLabel(label));
      if (found.size === maxUsages) break;
    }
    return [...found];
  }

  responses(flow: Flow, name: string): ResponseUsages {
    const key = `${flow} ${name}`;
    const cached = this.#responses.get(key);
    if (cached) return cached;
    const [statuses, mediaTypes] = [new Set<string>(), new Set<string>()];
    for (const { root } of this.#labelsOf(flow, name)) {
      const [, status, mediaType] = /(?:^| of )response (\S+)(?: \(([^()]*)\))?$/.exec(root) ?? [];
      if (status !== undefined) statuses.add(status);
      if (mediaType !== undefined) mediaTypes.add(mediaType);
    }
    const responses = { statuses: [...statuses].toSorted(), mediaTypes: [...mediaTypes].toSorted() };
    this.#responses.set(key, responses);
    return responses;
  }

  *#labelsOf(flow: Flow, name: string): Generator<SubjectLabel> {
    const visited = new Set([name]);
    // A `Set` and this array can grow during the iteration: the search is breadth-first.
    const queue: { readonly name: string; readonly path: string }[] = [{ name, path: '' }];
    for (const step of queue) {
      for (const label of this.#labels.get(`${flow} ${step.name}`)?.values() ?? []) {
        const path = `${label.path}${step.path}`;
        if (!label.isShared) yield { ...label, path };
        if (!label.isShared || visited.has(label.root)) continue;
        visited.add(label.root);
        queue.push({ name: label.root, path });
      }
    }
  }
}
