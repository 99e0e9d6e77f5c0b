import type { Difference } from './compare-fields.ts';

interface Intention {
  readonly kind: Difference['kind'];
  readonly path: RegExp;
  readonly reason: string;
}

/** Intended differences between the description and the SDKs. */
export const intentions: readonly Intention[] = [
  {
    kind: 'removed',
    path: /^REQ\.route$/,
    reason: 'The API still accepts it; the SDKs never had it.',
  },
  {
    kind: 'added',
    path: /^REQ\.provider\.options\./,
    reason: 'The map accepts the slug of every provider; the SDK lists 148.',
  },
  {
    kind: 'added',
    path: /^RES\.error\.metadata\.alignment\.rejected\./,
    reason: 'Only the Chat Completions API returns a chat message.',
  },
  {
    kind: 'changed',
    path: /^RES\.error\.metadata\.alignment\.rejected$/,
    reason: 'Only the Chat Completions API returns an object.',
  },
  {
    kind: 'changed',
    path: /^ERR\d+\.error\.code$/,
    reason: 'Availability errors such as `no_endpoints` have no code.',
  },
  {
    kind: 'changed',
    path: /^RES\.instructions\[\]<message>\.(?:content|id)$/,
    reason: 'Instructions are returned as messages of every form; the shortest has no id and no content.',
  },
];

export function intentionOf({ kind, path }: Difference): Intention | undefined {
  return intentions.find((intention) => intention.kind === kind && intention.path.test(path));
}
