/** Commands of other OpenAPI tools, and the command of rosetta for the same task. */
const otherNames: Readonly<Record<string, string>> = {
  breaking: 'diff',
  build: 'generate',
  changelog: 'diff',
  compare: 'diff',
  gen: 'generate',
  lint: 'check',
  preview: 'dev',
  serve: 'mock',
  test: 'verify',
  validate: 'check',
};

/**
 * Prints an error of commander in the form of the other messages: `Unknown option "--sepc". Did you mean --spec?`.
 *
 * @param helpCommand The command that prints the help.
 */
export function describeUsageError(text: string, helpCommand: string): string {
  const [message = '', suggestion = ''] = text
    .trim()
    .replace(/^error: /, '')
    .split('\n');
  const sentence = message
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/^./, (letter) => letter.toUpperCase())
    .replace(/([^.])$/, '$1.');
  const [, command = ''] = /^Unknown command "([^"]*)"/.exec(sentence) ?? [];
  const help = Object.hasOwn(otherNames, command)
    ? `Use rosetta ${otherNames[command]}.`
    : suggestion.replace(/^\((.*)\)$/, '$1') || `See ${helpCommand}`;
  return `${sentence} ${help}`;
}
