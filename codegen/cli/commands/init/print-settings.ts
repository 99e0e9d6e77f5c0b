import { sampleExtensionNames } from '../../../config.ts';
import { clientLanguageIds, languageIds } from '../../../languages/registry.ts';
import { styleNames } from '../../../languages/shared/style-name.ts';

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

# Redocly configuration with your lint rules. Default: no linting.
${hasLint ? '' : '# '}lint: redocly.yaml

# Targets to generate. Default: all.
# targets:
#   snippets:
#     languages: [${languageIds.join(', ')}]
#     styles: [${styleNames.join(', ')}]
#   clients: [${clientLanguageIds.join(', ')}]
#   description: {extensions: [${sampleExtensionNames.join(', ')}], overlay: '1.0'}
#   docs: true
#   site: true

# Address and appearance of the website: rosetta help site
# site:
#   url: https://docs.example.com/
#   theme: {accent: '#4f46c8', font: sans, logo: logo.svg}
#   links: [{title: Status, url: https://status.example.com/}]

# Operations to publish, by path, method, tag or operationId. Default: all.
# include: [{path: /pets/**, method: get}, {tag: Pets}]

# Operations to leave out.
# exclude: [{operationId: internal*}]

# true adds import lines to the snippets.
imports: false

# Text shown in place of secrets: letters, digits and -._~+/=<>[]{}$.
placeholders:
  # Bearer tokens, OAuth 2 and OpenID Connect.
  token: <token>
  # API keys in a header, query parameter or cookie.
  apiKey: <apiKey>
  # User and password of HTTP Basic, encoded.
  credentials: <credentials>

# Properties of sampled values: required, examples (also those with an example) or all.
samples: examples

# Environment variables whose values rosetta probe may send, besides the one derived from the title.
# probe: {variables: [PET_SHOP_API_KEY]}

# Names of the clients. Default: derived from the description.
# client:
#   package: '@acme/pet-shop'
#   version: 1.2.0
#   methods: {addPet: pets.create}

# Documents of rosetta docs, and defaults of their markers: rosetta help embedding
# docs:
#   files: [README.md, docs/**/*.md]
#   languages: [python, curl]
#   placeholder: YOUR_API_KEY

# Published versions, oldest first, for the page about changes: rosetta help site
# changes:
#   versions: [{spec: releases/1.0.0.yaml, date: 2026-01-31}, {spec: 'v1.1.0:openapi.yaml', date: 2026-06-30}]

# Policy for changes to the description: rosetta help diff-policy
diff:
  # Revision to compare with. Default: the merge base with the default branch, or with the target of the pull request.
  # base: origin/main...
  # Findings of this level or above fail the run: error, warn or info.
  failOn: error
  # open: new enum values and variants in responses are warnings, because clients must accept unknown values.
  responseEnums: closed
  # new-version: breaking changes pass if info.version is raised for them; never: they always fail.
  breakingChanges: new-version
  # Levels of individual rules: error, warn, info or off. rosetta rules lists the ids.
  rules: {}
  # Known findings to ignore, each with a fingerprint, a reason and optionally the last day (until).
  ignore: []
`;
}

/** Plain if YAML reads it as the same string, else quoted. */
function scalar(text: string): string {
  return /^[A-Za-z.][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
