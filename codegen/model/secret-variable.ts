import type { SecurityScheme } from './model.ts';

/** Last words of the names of environment variables for credentials. Runtimes and tools give no variable with these endings another meaning. */
const lastWords = ['KEY', 'TOKEN', 'SECRET', 'PASSWORD', 'CREDENTIALS', 'USER', 'USERNAME', 'ID'] as const;

const namePattern = new RegExp(`^[A-Z][A-Z0-9_]{0,100}_(?:${lastWords.join('|')})$`);

/** Rule for the names of these variables, for a message. */
export const secretVariableRule = `consist of A-Z, 0-9 and _, and end in ${lastWords
  .map((word) => `_${word}`)
  .join(', ')
  .replace(/, (?=\w+$)/, ' or ')}`;

/**
 * True if an environment variable with this name may hold a credential. Other names, such as `BASH_ENV` and `NODE_OPTIONS`, may change how a
 * program runs.
 */
export function isSecretVariable(name: string): boolean {
  return namePattern.test(name);
}

/** Appends the kind of the credential to a name that does not end in one. */
export function asSecretVariable(name: string, scheme: SecurityScheme): string {
  return isSecretVariable(name) ? name : `${name}_${credentialOf(scheme)}`;
}

function credentialOf(scheme: SecurityScheme): (typeof lastWords)[number] {
  switch (scheme.kind) {
    case 'http':
      return scheme.scheme.toLowerCase() === 'basic' ? 'CREDENTIALS' : 'TOKEN';
    case 'oauth2':
    case 'openIdConnect':
      return 'TOKEN';
    case 'apiKey':
    case 'challenge':
    case 'mutualTLS':
      return 'KEY';
    default:
      return scheme satisfies never;
  }
}
