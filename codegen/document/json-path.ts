/**
 * Prints a JSONPath query that selects one place (RFC 9535). Simple names use the dot notation, other names are quoted. Names that contain an
 * apostrophe are in double quotes, because some tools cannot read an escaped apostrophe.
 */
export function printJsonPath(names: readonly string[]): string {
  return `$${names.map(printSegment).join('')}`;
}

function printSegment(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${quote(name)}]`;
}

/** String literals of JSONPath in double quotes are JSON strings (RFC 9535, 2.3.1.1). */
function quote(name: string): string {
  const literal = JSON.stringify(name);
  return name.includes("'") ? literal : `'${literal.slice(1, -1).replaceAll('\\"', '"')}'`;
}
