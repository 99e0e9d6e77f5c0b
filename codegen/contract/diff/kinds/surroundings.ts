import type { Kinds } from './kind.ts';

const announcement = 'an announcement changes nothing on the wire';

/** Changes of what stands around operations: access, servers, names, announcements. */
export const surroundingKinds = {
  'security-narrowed': {
    effect: 'narrows',
    mirror: 'security-widened',
    flow: 'request',
    says: ({ before, after }) =>
      before === 'no credential'
        ? `asks for ${after}; it asked for nothing`
        : `asks for ${after}; ${before} is no longer enough`,
    request: 'callers that have no more are refused',
  },
  'security-widened': {
    effect: 'widens',
    mirror: 'security-narrowed',
    flow: 'request',
    says: ({ after }) =>
      after === 'no credential'
        ? 'is open to callers without any credential'
        : `is also open to callers with ${after}`,
  },
  'security-endpoint-changed': {
    effect: 'neutral',
    mirror: 'security-endpoint-changed',
    flow: 'request',
    levels: { request: 'warn' },
    why: 'whether the old address still answers is not said',
    says: ({ before, after }) => `gets its credential at ${after}, it was ${before}`,
    request: 'callers that use the old address may be refused',
  },
  'server-removed': {
    effect: 'narrows',
    mirror: 'server-added',
    flow: 'request',
    levels: { request: 'warn' },
    why: 'whether the old server still answers is not said',
    says: ({ before }) => `no longer names the server ${before}`,
    request: 'callers that use it may be refused',
  },
  'server-added': {
    effect: 'widens',
    mirror: 'server-removed',
    flow: 'request',
    says: ({ after }) => `names one more server, ${after}`,
  },
  'operation-id-changed': {
    effect: 'neutral',
    mirror: 'operation-id-changed',
    flow: 'none',
    category: 'name',
    why: 'names are not on the wire, generated code has them',
    says: ({ before, after }) =>
      `is called ${after === '' ? 'nothing' : after}, it was ${before === '' ? 'nothing' : before}; generated code changes its names`,
  },
  'tag-changed': {
    effect: 'neutral',
    mirror: 'tag-changed',
    flow: 'none',
    category: 'name',
    why: 'names are not on the wire, generated code has them',
    says: ({ before, after }) =>
      `is of ${after === '' ? 'no tag' : after}, it was of ${before === '' ? 'no tag' : before}; generated code may move it`,
  },
  'path-parameter-renamed': {
    effect: 'neutral',
    mirror: 'path-parameter-renamed',
    flow: 'none',
    category: 'name',
    why: 'names are not on the wire, generated code has them',
    says: ({ before, after }) => `is called ${after}, it was ${before}; generated code changes its names`,
  },
  'component-renamed': {
    effect: 'neutral',
    mirror: 'component-renamed',
    flow: 'none',
    category: 'name',
    why: 'names are not on the wire, generated code has them',
    says: ({ before }) => `stands where ${before} stood; generated code changes its names`,
  },
  deprecated: {
    effect: 'neutral',
    mirror: 'reactivated',
    flow: 'none',
    category: 'lifecycle',
    why: announcement,
    says: ({ after }) => (after === '' ? 'is deprecated' : `is deprecated; its last day is ${after}`),
  },
  reactivated: {
    effect: 'neutral',
    mirror: 'deprecated',
    flow: 'none',
    category: 'lifecycle',
    why: announcement,
    says: () => 'is no longer deprecated',
  },
  'sunset-moved-closer': {
    effect: 'narrows',
    mirror: 'sunset-postponed',
    flow: 'request',
    levels: { request: 'warn' },
    why: 'callers have less time than they were told',
    category: 'lifecycle',
    says: ({ before, after }) => `has its last day on ${after}, it was ${before}`,
    request: 'callers have less time than they were told',
  },
  'sunset-postponed': {
    effect: 'widens',
    mirror: 'sunset-moved-closer',
    flow: 'request',
    category: 'lifecycle',
    says: ({ before, after }) => `has its last day on ${after}, it was ${before}`,
  },
  'sunset-removed': {
    effect: 'neutral',
    mirror: 'sunset-added',
    flow: 'request',
    levels: { request: 'warn' },
    why: 'it is still deprecated, and now without a day',
    category: 'lifecycle',
    says: ({ before }) => `no longer has a last day (it was ${before}), and is still deprecated`,
  },
  'sunset-added': {
    effect: 'neutral',
    mirror: 'sunset-removed',
    flow: 'request',
    why: announcement,
    category: 'lifecycle',
    says: ({ after }) => `has its last day on ${after}`,
  },
  'sunset-invalid': {
    effect: 'neutral',
    mirror: 'sunset-invalid',
    flow: 'request',
    levels: { request: 'error' },
    why: 'a day that cannot be read lets no removal be judged',
    category: 'lifecycle',
    says: ({ after }) => `has the last day ${after}, which is no date; write it as 2026-12-31`,
  },
  'stability-lowered': {
    effect: 'narrows',
    mirror: 'stability-raised',
    flow: 'request',
    category: 'lifecycle',
    says: ({ before, after }) => `is ${after}, it was ${before}`,
    request: 'a promise to callers is taken back',
  },
  'stability-raised': {
    effect: 'widens',
    mirror: 'stability-lowered',
    flow: 'request',
    category: 'lifecycle',
    says: ({ before, after }) => `is ${after}, it was ${before}`,
  },
  'stability-unknown': {
    effect: 'neutral',
    mirror: 'stability-unknown',
    flow: 'request',
    levels: { request: 'error' },
    why: 'a level that is not known lets no change be judged',
    category: 'lifecycle',
    says: ({ after }) => `has the stability level ${after}; known are draft, alpha, beta and stable`,
  },
  'version-too-low': {
    effect: 'neutral',
    mirror: 'version-too-low',
    flow: 'none',
    levels: { request: 'warn' },
    why: 'whoever goes by the version is misled',
    category: 'run',
    says: ({ before, after }) => `is ${before}; the changes ask for ${after}`,
  },
} as const satisfies Kinds;
