import semver, { type SemVer } from 'semver';

/** Parses a version (Semantic Versioning 2.0.0). A leading `v` is ignored and `1.2` is read as `1.2.0`. */
export function parseVersion(text: string): SemVer | undefined {
  const full = /^v?\d+\.\d+(?=$|[-+])/.test(text) ? text.replace(/^v?\d+\.\d+/, '$&.0') : text;
  return semver.parse(full) ?? undefined;
}

/** Compares versions by precedence (Semantic Versioning 2.0.0, 11); undefined if one is not a version. */
export function compareVersions(one: string, other: string): number | undefined {
  const [left, right] = [parseVersion(one), parseVersion(other)];
  return left && right ? left.compare(right) : undefined;
}

/** The first version number in the output of a tool, such as `1.21` in `go version go1.21 linux/amd64`. */
export function findVersion(text: string): SemVer | undefined {
  return semver.coerce(text) ?? undefined;
}
