import type { MockOverride } from './mock-override.ts';

/** Upper limit in milliseconds. */
const maxDelay = 60_000;

export interface AppliedPreferences {
  readonly override: MockOverride;
  /** Recognized preferences, for the Preference-Applied header. */
  readonly applied: readonly string[];
}

/**
 * Reads the Prefer header (RFC 7240, section 2). `code`, `example` and `dynamic` work as in other mock servers. `delay` is in milliseconds or has a
 * unit (`500ms`, `2s`), `retry-after` is in seconds, and `fail`, `cut` and `hang` are numbers of events.
 */
export function parsePreferHeader(headers: readonly string[]): AppliedPreferences {
  const applied: string[] = [];
  let override: MockOverride = {};
  for (const [name, value] of headers.flatMap(preferencesOf)) {
    const part = readPreference(name, value);
    if (!part) continue;
    // RFC 7240, section 2: the first of several preferences with the same name applies.
    override = { ...part, ...override };
    applied.push(value === '' ? name : `${name}=${value}`);
  }
  return { override, applied };
}

function preferencesOf(header: string): readonly (readonly [string, string])[] {
  return [...header.matchAll(/([!#$%&'*+\-.^_`|~A-Za-z0-9]+)(?:\s*=\s*(?:"([^"]*)"|([^\s",;]*)))?/g)].map(
    ([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain ?? ''],
  );
}

function readPreference(name: string, value: string): MockOverride | undefined {
  switch (name) {
    case 'code':
      return /^[2-5]\d\d$/.test(value) ? { status: Number(value) } : undefined;
    case 'example':
      return value === '' ? undefined : { example: value };
    case 'dynamic':
      return value === 'true' || value === '' ? { dynamic: true } : undefined;
    case 'delay':
      return readDelay(value);
    case 'retry-after':
      return readCount(value, (retryAfter) => ({ retryAfter }));
    case 'fail':
      return readCount(value, (failAfter) => ({ failAfter }));
    case 'cut':
      return readCount(value, (cutAfter) => ({ cutAfter }));
    case 'hang':
      return readCount(value === '' ? '0' : value, (hangAfter) => ({ hangAfter }));
    default:
      return undefined;
  }
}

function readCount(value: string, use: (count: number) => MockOverride): MockOverride | undefined {
  return /^\d{1,6}$/.test(value) ? use(Number(value)) : undefined;
}

function readDelay(value: string): MockOverride | undefined {
  const [, count, unit] = /^(\d{1,6})(ms|s)?$/.exec(value) ?? [];
  if (count === undefined) return undefined;
  return { delay: Math.min(Number(count) * (unit === 's' ? 1_000 : 1), maxDelay) };
}
