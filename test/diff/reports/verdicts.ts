import type { Finding, OperationName } from '../../../codegen/diff/finding.ts';
import type { Verdict } from '../../../codegen/diff/verdict.ts';
import type { SourceLocation } from '../../../codegen/values/diagnostic.ts';
import { ExactNumber, type JsonValue } from '../../../codegen/values/json.ts';

/** Hostile strings in a description; each attacks an output format. */
export const nasty = [
  '<script>document.title="CANARY"</script>',
  '<img src=x onerror="document.title=\'CANARY\'">',
  '"><svg/onload=document.title="CANARY">',
  "'><a href=javascript:document.title='CANARY'>x</a>",
  '</style></title></textarea>--><!-- ]]> <![CDATA[ &lt; &#60; &amp;',
  '[click](https://evil.example/a) ![img](http://evil.example/b.png) [ref]: x',
  'https://evil.example/c www.evil.example mail@evil.example <https://evil.example>',
  '@octocat @org/team #1 GH-2 owner/repo#3 owner/repo@0123456789abcdef',
  'a | b | c \\| d || e',
  '`one` ``two`` ```three``` ` ``',
  '**bold** _em_ ~~gone~~ $x^2$ $$y$$ :tada: {{this}} {0} {1}',
  '1. one\n- two\n# three\n> four\n---\n| a |\n|---|\n    code',
  '::error file=x::CANARY\n::stop-commands::x\r\n  ::add-mask::y',
  '##[error]CANARY ##[add-mask]x',
  'END_OF_VALUE\nEND_OF_VALUE_\nbreaking=false\nbreaking<<X\nfalse\nX',
  '\u001b[31mred\u001b]0;title\u0007 \u0000\u0008\u000b\u001f\u007f\u0085\u009b',
  '\u202eabc\u2066\u200b\u200d\u2028\u2029\ufeff\u00ad \u{e0041}\u{e007f}',
  '\ud800 lone \udfff \ufffe\uffff 😀 é 日本',
  '%0A %0D %25 %3A %2C 100%',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the hostile text.
  '\\ \\\\ \\n ${x} $(x) --> <!-- openapi-rosetta: end of changes -->',
] as const;

export const hostileText = nasty.join(' ');

const post: OperationName = { kind: 'operation', method: 'POST', path: '/pets' };
const get: OperationName = { kind: 'operation', method: 'GET', path: '/pets/{petId}' };
const hook: OperationName = { kind: 'webhook', method: 'POST', path: 'petAdopted' };

function place(file: string, line: number, text: string, word: string): SourceLocation {
  const caret = text.indexOf(word);
  return { file, line, column: caret + 1, pointer: '/components/schemas/Pet', excerpt: { text, caret } };
}

const old = (line: number, text: string, word: string) => place('main:spec/openapi.yaml', line, text, word);
const now = (line: number, text: string, word: string) => place('spec/openapi.yaml', line, text, word);

const statusGone: Finding = {
  rule: 'request-enum-value-removed',
  level: 'error',
  direction: 'request',
  category: 'wire',
  message: 'request property `Pet.status`: enum value "sold" was removed; breaks clients that send it',
  subject: 'Pet.status',
  component: 'Pet',
  operations: [post, get, hook],
  old: old(41, '          enum: [available, pending, sold]', 'sold'),
  new: now(40, '          enum: [available, pending]', 'enum'),
  before: 'sold',
  fingerprint: '1a2b3c4d5e6f7081',
};
const limitRequired: Finding = {
  rule: 'request-parameter-became-required',
  level: 'error',
  direction: 'request',
  category: 'wire',
  message: 'query parameter `limit` became required; breaks clients that omit it',
  subject: 'query parameter limit',
  operations: [get],
  old: old(12, '        - name: limit', 'name'),
  new: now(14, '\t- name: limit', 'name'),
  before: false,
  after: true,
  fingerprint: '00000000000000a1',
};
const patternChanged: Finding = {
  rule: 'response-pattern-changed',
  level: 'warn',
  direction: 'response',
  category: 'wire',
  message:
    'response property `Pet.tag`: pattern was changed from "^[a-z]*$" to "^[a-z]+$"; may break clients that expect the old pattern',
  subject: 'Pet.tag',
  component: 'Pet',
  operations: [get],
  old: old(50, '          pattern: ^[a-z]*$', '^[a-z]'),
  new: now(49, '          pattern: ^[a-z]+$', '^[a-z]'),
  before: '^[a-z]*$',
  after: '^[a-z]+$',
  fingerprint: '00000000000000b2',
};
const propertyAdded: Finding = {
  rule: 'response-property-added',
  level: 'info',
  direction: 'response',
  category: 'wire',
  message: 'response property `Pet.weight` was added (optional); clients receive an additional property',
  subject: 'Pet.weight',
  component: 'Pet',
  operations: [get],
  new: now(52, '        weight: {type: number, maximum: 12345678901234567890.10}', 'weight'),
  after: { type: 'number', maximum: new ExactNumber('12345678901234567890.10') },
  fingerprint: '00000000000000c3',
};
const renamed: Finding = {
  rule: 'operation-id-changed',
  level: 'warn',
  direction: 'none',
  category: 'name',
  message:
    'operation `POST /pets`: operationId was changed from createPet to addPet; renames generated methods',
  subject: '',
  operations: [post],
  before: 'createPet',
  after: 'addPet',
  fingerprint: '00000000000000d4',
};
const unused: Finding = {
  rule: 'ignore-unused',
  level: 'warn',
  direction: 'none',
  category: 'run',
  message: 'ignore entry 00000000000000ee matches no finding; remove it',
  subject: '',
  operations: [],
  new: place('rosetta.yaml', 9, '    - fingerprint: 00000000000000ee', 'fingerprint'),
  fingerprint: '00000000000000e5',
};

function verdict(findings: readonly Finding[], more: Partial<Verdict> = {}): Verdict {
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  const counts = { error: count('error'), warn: count('warn'), info: count('info') };
  return {
    old: { name: 'main:spec/openapi.yaml', title: 'Pets', version: '1.4.0' },
    new: { name: 'spec/openapi.yaml', title: 'Pets', version: '1.5.0' },
    findings,
    ignored: [],
    counts,
    bump: counts.error > 0 ? 'major' : findings.length > 0 ? 'minor' : 'none',
    nextVersion: counts.error > 0 ? '2.0.0' : '1.5.0',
    failOn: 'error',
    isCovered: false,
    allowsChanges: false,
    isFine: counts.error === 0,
    ...more,
  };
}

export const normal = verdict([statusGone, limitRequired, patternChanged, renamed, unused, propertyAdded], {
  ignored: [
    {
      finding: {
        ...limitRequired,
        message: 'query parameter `page` was removed; may break clients that send it',
        subject: 'query parameter page',
        fingerprint: '00000000000000f6',
      },
      reason: 'the server always ignored it',
    },
  ],
});

export const empty = verdict([]);

function nastyFinding(text: string, index: number): Finding {
  const levels = ['error', 'warn', 'info'] as const;
  const value: JsonValue = { [text]: [text], __proto__x: null };
  return {
    ...statusGone,
    level: levels[index % 3] ?? 'info',
    message: `property \`${text}\` was removed: ${text}`,
    subject: text,
    operations: [{ kind: 'callback', method: 'POST', path: text }],
    ...(index % 2 === 0 ? { component: text } : {}),
    old: { file: text, line: 1, column: 3, pointer: text, excerpt: { text: `\t${text}`, caret: 2 } },
    new: { file: text, line: 2, column: 1, pointer: text, excerpt: { text, caret: 0 } },
    before: value,
    after: text,
    fingerprint: index.toString(16).padStart(16, '0'),
  };
}

const nastyFindings = [...nasty, hostileText].map(nastyFinding);

export const hostile = verdict(
  [...nastyFindings].sort((one, other) => order(one) - order(other)).map(withoutPlain),
  {
    old: { name: hostileText, title: hostileText, version: hostileText },
    new: { name: hostileText, title: hostileText, version: hostileText },
    nextVersion: hostileText,
    ignored: nastyFindings.map((finding) => ({ finding, reason: finding.message })),
  },
);

function order({ level }: Finding): number {
  return ['error', 'warn', 'info'].indexOf(level);
}

/** Leaves `component` out instead of setting it to undefined. */
function withoutPlain({ component, ...finding }: Finding, index: number): Finding {
  return index % 2 === 0 && component !== undefined ? { ...finding, component } : finding;
}

/** A quarter of the findings are errors, a quarter warnings, half info; a thousand operations. */
export const repeated = verdict(
  Array.from({ length: 30_000 }, (_, index): Finding => {
    const base = index < 7_500 ? statusGone : index < 15_000 ? patternChanged : propertyAdded;
    const { component: _component, ...rest } = base;
    return {
      ...rest,
      operations: [{ ...get, path: `/pets/${index % 1000}` }],
      fingerprint: index.toString(16).padStart(16, '0'),
    };
  }),
);

/** The same change in 200 operations. */
export const alike = verdict(
  Array.from(
    { length: 200 },
    (_, index): Finding => ({
      ...limitRequired,
      operations: [{ ...get, path: `/pets/${index}` }],
      fingerprint: index.toString(16).padStart(16, '0'),
    }),
  ),
);

/** Different changes in 200 operations. */
export const many = verdict(
  alike.findings.map((finding, index) => ({
    ...finding,
    message: `query parameter \`limit\`: type was changed from string to "${index}"`,
  })),
);

/** Findings that cannot be folded, in many groups. */
export const huge = verdict(
  repeated.findings.map((finding, index) => ({ ...finding, message: `${finding.message} (${index})` })),
);

/** Findings that cannot be folded, in one group, which cannot be cut between groups. */
export const hugeGroup = verdict(huge.findings.map((finding) => ({ ...finding, operations: [get] })));

export const verdicts = { normal, empty, hostile, huge, hugeGroup };
