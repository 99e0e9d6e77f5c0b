/** Content for `$GITHUB_OUTPUT`. */
export function printOutputValues(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => printOutput(name, value))
    .join('');
}

/** Extends the delimiter until the value does not contain it; otherwise a value could set other outputs. */
function printOutput(name: string, value: string): string {
  let delimiter = 'END_OF_VALUE';
  while (value.includes(delimiter)) delimiter += '_';
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
