/** For `$GITHUB_OUTPUT`: what later steps can ask a step for. */
export function printOutputValues(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => printOutput(name, value))
    .join('');
}

/** The delimiter grows until the value does not hold it: a value cannot end itself and set another output. */
function printOutput(name: string, value: string): string {
  let delimiter = 'END_OF_VALUE';
  while (value.includes(delimiter)) delimiter += '_';
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
