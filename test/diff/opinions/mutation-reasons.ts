import type { Reason } from './reasons.ts';

/** Kinds of edits that rosetta and redocly rate differently, with the reason. */
export interface MutationReason extends Pick<Reason, 'right' | 'why'> {
  /** Matches lines such as `property added, reverted (response): info, redocly major`. */
  readonly edits: RegExp;
}

const falseAlarm = ': info, redocly major$';

export const mutationReasons: readonly MutationReason[] = [
  {
    edits: ours('(wrapped|type with allOf|object split by allOf|oneOf as anyOf|nested union).*'),
    right: 'ours',
    why: 'The schemas allow the same values; redocly compares keywords.',
  },
  {
    edits: ours(
      '(enum of one as const|const as enum of one|null as a branch|exclusive integer limits|defaults of keywords added|empty schema as true).*',
    ),
    right: 'ours',
    why: 'The keywords allow the same values; redocly compares keywords.',
  },
  {
    edits: ours('(description and title changed|all schemas moved to components).*'),
    right: 'ours',
    why: 'The branches are equal; redocly matches branches by title or location, which changed.',
  },
  {
    edits: ours(
      '(path parameters copied|document security copied|document servers copied|security schemes renamed).*',
    ),
    right: 'ours',
    why: 'Operations inherit from the path and the document; names of security schemes are not sent.',
  },
  {
    edits: ours(
      '(trailing slash added to servers|charset added|response headers in upper case|default styles added|base path moved into paths).*',
    ),
    right: 'ours',
    why: 'The HTTP request is the same; redocly compares strings.',
  },
  {
    edits: ours('format narrowed \\(response\\)'),
    right: 'ours',
    why: 'Clients already handle every value that they can receive.',
  },
  {
    edits: ours('at an operation: error status added, reverted \\(response\\)'),
    right: 'ours',
    why: 'Removing an error status breaks no clients.',
  },
  {
    edits: /^pattern changed.*: warn, redocly major$/,
    right: 'neither',
    why: 'Patterns cannot be compared reliably; redocly assumes the worst case.',
  },
  {
    edits: /^format added(, reverted)? \(\w+\): warn, redocly major$/,
    right: 'neither',
    why: '`format` is an annotation by default; redocly treats it as validation.',
  },
  {
    edits:
      /^at an operation: (required )?(header )?parameter added, reverted \(request\): warn, redocly major$/,
    right: 'neither',
    why: 'A server can ignore or reject an unknown parameter; redocly assumes the worst case.',
  },
  {
    edits: /^at an operation: header added, reverted \(response\): warn, redocly major$/,
    right: 'neither',
    why: 'The header was optional, but clients may read it.',
  },
  {
    edits: /^additional properties disallowed, reverted \(response\): warn, redocly major$/,
    right: 'neither',
    why: 'Most clients ignore unknown properties; redocly assumes that all reject them.',
  },
  {
    edits:
      /^(property added to a closed object|at an operation: success status added) \(response\): warn, redocly minor$/,
    right: 'ours',
    why: 'Strict clients reject the addition; redocly assumes that all accept it.',
  },
  {
    edits:
      /^(default added, reverted|discriminator removed|at an operation: server added, reverted) \(\w+\): warn, redocly patch$/,
    right: 'ours',
    why: 'Clients may rely on the removed part; redocly has no rule for it.',
  },
  {
    edits: /^content changed.*: error, redocly patch$/,
    right: 'ours',
    why: 'The content of the string changed; redocly has no rule for contentMediaType.',
  },
  {
    edits: /^at an operation: required body added \(request\): error, redocly minor$/,
    right: 'ours',
    why: 'Requests without a body are rejected.',
  },
  {
    edits: /^at an operation: body became required, reverted \(response\): error, redocly patch$/,
    right: 'ours',
    why: 'Webhook receivers may get no body.',
  },
  {
    edits: /^at an operation: stability level lowered \(request\): error, redocly patch$/,
    right: 'ours',
    why: 'The stability level (`x-stability-level`) was lowered; redocly has no rule for it.',
  },
];

function ours(edits: string): RegExp {
  return new RegExp(`^${edits}${falseAlarm}`);
}
