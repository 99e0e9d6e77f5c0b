/** A semantic version; the patch number is optional. */
const semantic = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

/** Compares semantic versions by precedence (SemVer 2.0.0, 11), for sorting; undefined if one is not a semantic version. */
export function compareVersions(one: string, other: string): number | undefined {
  const [left, right] = [semantic.exec(one), semantic.exec(other)];
  if (!left || !right) return undefined;
  return compareParts(numbersOf(left), numbersOf(right)) || comparePreReleases(left[4], right[4]);
}

function numbersOf([, major = '0', minor = '0', patch = '0']: RegExpExecArray): readonly string[] {
  return [major, minor, patch];
}

/** A release is higher than its pre-releases. */
function comparePreReleases(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return compareParts(one.split('.'), other.split('.'));
}

function compareParts(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const order = comparePart(part, other[index]);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

/** Numeric identifiers are lower than alphanumeric ones and are compared as numbers. */
function comparePart(one: string, other: string | undefined): number {
  if (other === undefined) return 1;
  const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  if (isNumber && one.length !== other.length) return one.length - other.length;
  return Number(one > other) - Number(one < other);
}
