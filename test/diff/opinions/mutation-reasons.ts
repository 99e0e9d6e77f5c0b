import type { Reason } from './reasons.ts';

/** Kinds of edits about which we and redocly are not of one mind, and why. */
export interface MutationReason extends Pick<Reason, 'right' | 'why'> {
  /** Of the lines `an edit, undone (response): info, they say major`. */
  readonly edits: RegExp;
}

const falseAlarm = ': info, they say major$';

export const mutationReasons: readonly MutationReason[] = [
  {
    edits: ours('(wrapped|a type and allOf|an object in two parts|oneOf as anyOf|a union in a union).*'),
    right: 'ours',
    why: 'schemas of the same values in other words; it compares the keywords of each',
  },
  {
    edits: ours(
      '(one value as a constant|a constant as a list of one|null as a branch|bounds of whole numbers|what holds anyway|anything as true).*',
    ),
    right: 'ours',
    why: 'a value set in another spelling; it compares the keywords of each',
  },
  {
    edits: ours('(other texts|all schemas put into components).*'),
    right: 'ours',
    why: 'branches of a union are found by title or place, and none is there any more',
  },
  {
    edits: ours(
      '(parameters of the path|security of the document|servers of the document|schemes with other names).*',
    ),
    right: 'ours',
    why: 'what the path or the document says holds for each operation; names of schemes are not on the wire',
  },
  {
    edits: ours(
      '(a slash behind a server|a charset of|headers in capitals|styles that hold anyway|a part of the address in the paths).*',
    ),
    right: 'ours',
    why: 'the request on the wire is the same; it compares texts',
  },
  {
    edits: ours('a smaller format \\(response\\)'),
    right: 'ours',
    why: 'every value that comes was promised before',
  },
  {
    edits: ours('at an operation: a failure, undone \\(response\\)'),
    right: 'ours',
    why: 'a failure that no longer comes hurts nobody',
  },
  {
    edits: /^another pattern.*: warn, they say major$/,
    right: 'neither',
    why: 'whether one pattern holds the other cannot be told in general; it takes the worse for certain',
  },
  {
    edits: /^a format(, undone)? \(\w+\): warn, they say major$/,
    right: 'neither',
    why: 'a format is a hint unless the server holds to it; it takes it for a rule',
  },
  {
    edits:
      /^at an operation: (a|a required) (parameter|header to send), undone \(request\): warn, they say major$/,
    right: 'neither',
    why: 'whether the server refuses what it does not know is not written down; it takes the worse for certain',
  },
  {
    edits: /^at an operation: a header, undone \(response\): warn, they say major$/,
    right: 'neither',
    why: 'the header was not promised, yet some use it',
  },
  {
    edits: /^a closed object, undone \(response\): warn, they say major$/,
    right: 'neither',
    why: 'most readers pass over members that they do not know; it takes all for strict',
  },
  {
    edits: /^(a member of a closed object|at an operation: a success) \(response\): warn, they say minor$/,
    right: 'ours',
    why: 'a strict reader refuses what is new here; it takes all for lenient',
  },
  {
    edits:
      /^(a default, undone|no discriminator|at an operation: a server, undone) \(\w+\): warn, they say patch$/,
    right: 'ours',
    why: 'something that callers or readers may rely on is gone; it has no rule for it',
  },
  {
    edits: /^another content.*: error, they say patch$/,
    right: 'ours',
    why: 'the text holds another kind of data; it has no rule for contentMediaType',
  },
  {
    edits: /^at an operation: a required body \(request\): error, they say minor$/,
    right: 'ours',
    why: 'calls that were good have no body, and are refused',
  },
  {
    edits: /^at an operation: a body is required, undone \(response\): error, they say patch$/,
    right: 'ours',
    why: 'receivers of a webhook may get no body where one was promised',
  },
  {
    edits: /^at an operation: an operation may change \(request\): error, they say patch$/,
    right: 'ours',
    why: 'a promise of stability is taken back (`x-stability-level`); it has no rule for it',
  },
];

function ours(edits: string): RegExp {
  return new RegExp(`^${edits}${falseAlarm}`);
}
