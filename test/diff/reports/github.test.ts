import { describe, expect, test } from 'vitest';
import { printOutputs, printSummary } from '../../../codegen/diff/reports/github.ts';
import { itemsOfVerdict } from '../../../codegen/diff/reports/items.ts';
import { printAnnotations } from '../../../codegen/reports/annotations.ts';
import { itemsOfDiagnostics } from '../../../codegen/reports/item.ts';
import { empty, hostile, huge, hugeGroup, nasty, normal, verdicts } from './verdicts.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Parses a log line as GitHub's runner does (ActionCommand.cs), including the old syntax. */
function parseCommand(line: string): Command | undefined {
  const text = line.trimStart();
  if (text.startsWith('::')) {
    const end = text.indexOf('::', 2);
    if (end < 0) return undefined;
    const info = text.slice(2, end);
    const space = info.indexOf(' ');
    const listed =
      space < 0
        ? []
        : info
            .slice(space + 1)
            .trim()
            .split(',')
            .filter((one) => one !== '');
    const properties = listed.map((one) => {
      const at = one.indexOf('=');
      return [one.slice(0, at), readEscapes(one.slice(at + 1), true)] as const;
    });
    return {
      name: space < 0 ? info : info.slice(0, space),
      properties: Object.fromEntries(properties),
      data: readEscapes(text.slice(end + 2), false),
    };
  }
  return /##\[.*\]/.test(line) ? { name: 'old form', properties: {}, data: line } : undefined;
}

/** Unescapes in the order of the runner: the percent sign last. */
function readEscapes(text: string, isProperty: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (isProperty ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%');
}

/** Parses the output file as the runner does (FileCommandManager.cs). */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc))
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
    else {
      const end = lines.indexOf(line.slice(heredoc + 2));
      if (heredoc < 1 || end < 0) throw new Error(`invalid: ${line}`);
      outputs[line.slice(0, heredoc)] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    }
  }
  return outputs;
}

function commandsOf(text: string): readonly (Command | undefined)[] {
  return text.split('\n').slice(0, -1).map(parseCommand);
}

describe('GitHub annotations', () => {
  test('show all findings that are not ignored', () => {
    const commands = commandsOf(printAnnotations(itemsOfVerdict(normal)));
    expect(commands[0]).toEqual({
      name: 'error',
      properties: {
        file: 'spec/openapi.yaml',
        line: '40',
        col: '11',
        title: 'request-enum-value-removed',
      },
      data: 'request property `Pet.status`: enum value "sold" was removed; breaks clients that send it',
    });
    expect(commands.map((command) => command?.name)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'warning',
      'notice',
    ]);
  });

  test('are empty without changes', () => {
    expect(printAnnotations(itemsOfVerdict(empty))).toBe('');
  });

  test.each(nasty)('%j becomes one message with one location', (text) => {
    const place = {
      file: `a,b:c=%${text}`,
      line: 7,
      column: 2,
      pointer: '',
      excerpt: { text: '', caret: 0 },
    };
    const items = [{ level: 'error' as const, rule: text, subject: '', message: text, place }];
    const commands = commandsOf(printAnnotations(items));
    expect(commands.map((command) => command?.name)).toEqual(['error']);
    expect(commands[0]?.properties).toEqual({
      file: expect.stringContaining('a,b:c=%'),
      line: '7',
      col: '2',
      title: text.trim(),
    });
    expect(commands[0]?.data).not.toMatch(/[\r\n]/);
  });

  test('are limited to the three commands for a hostile verdict', () => {
    const names = commandsOf(printAnnotations(itemsOfVerdict(hostile))).map((command) => command?.name);
    expect([...new Set(names)]).toEqual(['error', 'warning', 'notice']);
  });

  test('show nine findings per level and count the others', () => {
    const commands = commandsOf(printAnnotations(itemsOfVerdict(huge)));
    const names = commands.map((command) => command?.name);
    expect(names.filter((name) => name === 'error')).toHaveLength(10);
    expect(names.filter((name) => name === 'warning')).toHaveLength(9);
    expect(names.filter((name) => name === 'notice')).toHaveLength(9);
    expect(commands.at(-1)?.data).toBe(
      '7491 more errors, 7491 more warnings, 14991 more notices: see the summary.',
    );
  });

  test('use paths relative to the repository, and no paths outside', () => {
    const folders = { working: '/repo/services/pets', repository: '/repo' };
    const [item] = itemsOfVerdict(normal);
    const files = [
      'spec/openapi.yaml',
      '../shared/a.yaml',
      '/repo/b.yaml',
      '../../../etc/passwd',
      '/etc/passwd',
    ];
    const items = files.map((file) => ({
      level: 'error' as const,
      rule: 'x',
      subject: '',
      message: 'm',
      ...(item?.place ? { place: { ...item.place, file } } : {}),
    }));
    const shown = commandsOf(printAnnotations(items, folders)).map((command) => command?.properties['file']);
    expect(shown).toEqual([
      'services/pets/spec/openapi.yaml',
      'services/shared/a.yaml',
      'b.yaml',
      undefined,
      undefined,
    ]);
  });

  test('show diagnostics', () => {
    const items = itemsOfDiagnostics([
      { code: 'unresolved-ref', severity: 'warning', message: 'it leads nowhere', help: 'Name a schema.' },
    ]);
    expect(printAnnotations(items)).toBe(
      '::warning title=unresolved-ref::it leads nowhere → Name a schema.\n',
    );
  });
});

describe('GitHub outputs', () => {
  test('contain the counts, version bump and changelog path', () => {
    expect(parseOutputs(printOutputs(normal, 'spec/CHANGELOG.md'))).toEqual({
      breaking: 'true',
      errors: '2',
      warnings: '3',
      bump: 'major',
      'next-version': '2.0.0',
      'changelog-path': 'spec/CHANGELOG.md',
    });
  });

  test('cannot be ended by a value', () => {
    const outputs = parseOutputs(printOutputs(hostile, nasty[14]));
    expect(Object.keys(outputs)).toHaveLength(6);
    expect(outputs).toMatchObject({
      breaking: 'true',
      'next-version': hostile.nextVersion,
      'changelog-path': nasty[14],
    });
  });
});

test.each(Object.entries({ ...verdicts, hugeGroup }))(
  'printSummary keeps the summary of %s below the size limit of GitHub',
  (_, verdict) => {
    expect(Buffer.byteLength(printSummary(verdict))).toBeLessThanOrEqual(900_000);
  },
);
