import type { Kinds } from './kind.ts';

const openWorld =
  'readers pass over members that they do not know, and nobody sends one that was not described';

/** What keeps a member from being sent, or from being received. */
const oneWay: ReadonlySet<string> = new Set(['readOnly', 'writeOnly']);

/** Changes of objects, lists and unions. */
export const memberKinds = {
  'property-added': {
    effect: 'narrows',
    mirror: 'property-removed',
    levels: { request: 'info' },
    why: openWorld,
    says: ({ before }) =>
      oneWay.has(before) ? `is no longer ${before}, and optional` : 'is new and optional',
    request: 'callers need not send it',
    response: 'readers get something more',
  },
  'required-property-added': {
    effect: 'narrows',
    mirror: 'property-removed',
    says: ({ before }) =>
      oneWay.has(before) ? `is no longer ${before}, and required` : 'is new and required',
    request: 'callers that do not send it are refused',
    response: 'readers get something more',
  },
  'property-removed': {
    effect: 'widens',
    mirror: 'property-added',
    levels: { request: 'warn' },
    why: openWorld,
    says: ({ after }) => (oneWay.has(after) ? `is ${after} now` : 'is gone'),
    request: 'a strict server refuses it',
    response: 'readers that rely on it lose it',
  },
  'property-refused': {
    effect: 'narrows',
    mirror: 'property-admitted',
    levels: { response: 'error' },
    why: 'a member that readers rely on is lost, whatever the set of values says',
    says: () => 'is gone from an object that allows no others',
    request: 'callers that send it are refused',
    response: 'readers that rely on it lose it',
  },
  'property-admitted': {
    effect: 'widens',
    mirror: 'property-refused',
    levels: { response: 'warn' },
    why: 'a reader that is as strict as the old description refuses the member; most pass over it',
    says: () => 'is new in an object that allowed no others',
    request: 'callers may send it',
    response: 'a reader that is as strict as the old description refuses it',
  },
  'property-became-required': {
    effect: 'narrows',
    mirror: 'property-became-optional',
    says: () => 'is required now',
    request: 'callers that leave it out are refused',
    response: 'a stronger promise',
  },
  'property-became-optional': {
    effect: 'widens',
    mirror: 'property-became-required',
    says: () => 'is optional now',
    request: 'callers may leave it out',
    response: 'it may be missing where readers rely on it',
  },
  'object-closed': {
    effect: 'narrows',
    mirror: 'object-opened',
    says: () => 'allows no other members now',
    request: 'callers that send others are refused',
    response: 'a stronger promise',
  },
  'object-opened': {
    effect: 'widens',
    mirror: 'object-closed',
    levels: { response: 'warn' },
    why: 'a reader that is as strict as the old description refuses the members; most pass over them',
    says: () => 'allows other members now',
    request: 'callers may send others',
    response: 'a reader that is as strict as the old description refuses them',
  },
  'dependent-required-added': {
    isData: true,
    effect: 'narrows',
    mirror: 'dependent-required-removed',
    says: ({ after }) => `needs ${after}`,
    request: 'callers that send the one without the other are refused',
    response: 'a stronger promise',
  },
  'dependent-required-removed': {
    isData: true,
    effect: 'widens',
    mirror: 'dependent-required-added',
    says: ({ before }) => `no longer needs ${before}`,
    request: 'one may be sent without the other',
    response: 'one may come without the other',
  },
  'unique-items-added': {
    effect: 'narrows',
    mirror: 'unique-items-removed',
    says: () => 'must hold no item twice',
    request: 'lists that do are refused',
    response: 'a stronger promise',
  },
  'unique-items-removed': {
    effect: 'widens',
    mirror: 'unique-items-added',
    says: () => 'may hold an item twice',
    request: 'such lists are accepted as well',
    response: 'readers may get an item twice',
  },
  'variant-removed': {
    effect: 'narrows',
    mirror: 'variant-added',
    says: ({ before }) => `no longer has the variant ${before}`,
    request: 'callers that send it are refused',
    response: 'it no longer comes back',
  },
  'variant-added': {
    effect: 'widens',
    mirror: 'variant-removed',
    says: ({ after }) => `has one more variant, ${after}`,
    request: 'it is accepted as well',
    response: 'readers meet a variant that they do not know',
  },
  'discriminator-added': {
    effect: 'neutral',
    mirror: 'discriminator-removed',
    why: 'a discriminator is a hint beside the schemas (OpenAPI, "Discriminator Object")',
    says: ({ after }) => `says that ${after} tells the variants apart`,
  },
  'discriminator-removed': {
    effect: 'neutral',
    mirror: 'discriminator-added',
    levels: { request: 'warn', response: 'warn' },
    why: 'a discriminator is a hint, but readers that use it lose it',
    says: ({ before }) => `no longer says that ${before} tells the variants apart`,
    request: 'generated callers may write it otherwise',
    response: 'readers that go by it no longer find their variant',
  },
  'discriminator-changed': {
    effect: 'differs',
    mirror: 'discriminator-changed',
    says: ({ before, after }) => `is told apart by ${after}, it was ${before}`,
    request: 'what callers send is taken for another variant, or refused',
    response: 'readers that go by the old member no longer find their variant',
  },
  'tag-removed': {
    isData: true,
    effect: 'narrows',
    mirror: 'tag-added',
    says: ({ before }) => `no longer has the tag ${before}`,
    request: 'callers that send it are refused',
    response: 'it no longer comes back',
  },
  'tag-added': {
    isData: true,
    effect: 'widens',
    mirror: 'tag-removed',
    says: ({ after }) => `has one more tag, ${after}`,
    request: 'it is accepted as well',
    response: 'readers meet a tag that they do not know',
  },
} as const satisfies Kinds;
