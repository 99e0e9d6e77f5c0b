import { clientLanguageIds, languageIds } from '../../../languages/registry.ts';
import { styleNames } from '../../../languages/shared/language.ts';

/** Paths are relative to the file, with `/`. */
export interface InitialSettings {
  readonly schema: string;
  readonly spec: string;
  readonly out: string;
  /** True if the folder has a Redocly configuration. */
  readonly hasLint: boolean;
}

/** The text of a new `rosetta.yaml`: every setting with a comment; settings without a default are commented out. */
export function printSettings({ schema, spec, out, hasLint }: InitialSettings): string {
  return `# yaml-language-server: $schema=${schema}

# Entry file of the description. Paths are relative to this file.
spec: ${scalar(spec)}

# Folder of the generated files.
out: ${scalar(out)}

# Redocly configuration with your lint rules. Without it, the description is not linted.
${hasLint ? '' : '# '}lint: redocly.yaml

# Targets to generate. Without it, all of them.
# targets:
#   snippets:
#     languages: [${languageIds.join(', ')}]
#     styles: [${styleNames.join(', ')}]
#   clients: [${clientLanguageIds.join(', ')}]
#   description: true
#   docs: true

# Operations to publish, by path, method, tag or operationId. Without it, all of them.
# include: [{path: /pets/**, method: get}, {tag: Pets}]

# Operations to leave out.
# exclude: [{operationId: internal*}]

# true adds import lines to the snippets.
imports: false

# Text shown in place of secrets: visible ASCII characters without spaces.
placeholders:
  # Bearer tokens, OAuth 2 and OpenID Connect.
  token: <token>
  # API keys in a header, query parameter or cookie.
  apiKey: <apiKey>
  # User and password of HTTP Basic, encoded.
  credentials: <credentials>

# Policy for changes of the description: rosetta help diff-policy
diff:
  # Commit to compare with. Without it, the merge base with the default branch or the target of the pull request.
  # base: origin/main...
  # Lowest level of a finding that fails the run: error, warn or info.
  failOn: error
  # open: clients are expected to accept new enum values in responses, so these only warn.
  responseEnums: closed
  # Level of single rules: error, warn, info or off. rosetta rules lists the ids.
  rules: {}
  # Known findings that do not fail the run, each with fingerprint, reason and optionally until (a date).
  ignore: []
`;
}

/** Plain if YAML reads it as the same string, else quoted. */
function scalar(text: string): string {
  return /^[A-Za-z.][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
