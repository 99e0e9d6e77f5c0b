import { type Fault, faultKinds, type Row } from './row.ts';

interface Group {
  readonly kind: Fault['kind'];
  readonly message: string;
  readonly faults: number;
  readonly descriptions: number;
  readonly example: string;
}

/** Prints the totals and the most frequent groups of faults of each kind. */
export function printSummary(rows: readonly Row[], groupsPerKind: number): void {
  const total = (count: (row: Row) => number): number => rows.reduce((sum, row) => sum + count(row), 0);
  console.log(
    `${rows.length} descriptions, ${total((row) => row.operations)} operations, ${total((row) => row.samples)} samples, ` +
      `${total((row) => row.snippets)} snippets, ${total((row) => row.sent)} requests to the mock, ${total((row) => row.called)} client calls`,
  );
  const slowest = [...rows].sort((a, b) => b.seconds - a.seconds)[0];
  const largest = [...rows].sort((a, b) => b.megabytes - a.megabytes)[0];
  if (slowest && largest)
    console.log(
      `slowest ${slowest.description}: ${slowest.seconds} s; most memory ${largest.description}: ${largest.megabytes} MB`,
    );
  const groups = groupFaults(rows);
  for (const kind of faultKinds) {
    const ofKind = groups.filter((group) => group.kind === kind);
    const affected = rows.filter(({ faults }) => faults.some((fault) => fault.kind === kind)).length;
    const faults = ofKind.reduce((sum, group) => sum + group.faults, 0);
    console.log(`\n${kind}: ${faults} in ${affected} descriptions`);
    for (const { message, faults, descriptions, example } of ofKind.slice(0, groupsPerKind))
      console.log(
        `${String(faults).padStart(7)} in ${String(descriptions).padStart(4)}  ${message}\n${''.padStart(17)}${example}`,
      );
  }
}

/** Groups faults whose messages are equal except for names and numbers; the most frequent first. */
function groupFaults(rows: readonly Row[]): readonly Group[] {
  const groups = new Map<
    string,
    { kind: Fault['kind']; message: string; faults: number; names: Set<string>; example: string }
  >();
  for (const { description, faults } of rows)
    for (const { kind, message } of faults) {
      const pattern = patternOf(message);
      const key = `${kind} ${pattern}`;
      const group = groups.get(key) ?? {
        kind,
        message: pattern,
        faults: 0,
        names: new Set<string>(),
        example: `${description}: ${message.split('\n')[0]?.slice(0, 300)}`,
      };
      group.faults++;
      group.names.add(description);
      groups.set(key, group);
    }
  return [...groups.values()]
    .map(({ names, ...group }) => ({ ...group, descriptions: names.size }))
    .sort((a, b) => b.descriptions - a.descriptions || b.faults - a.faults);
}

/** The message without names, numbers and quoted values. */
function patternOf(message: string): string {
  return message
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`/g, '…')
    .replace(/\S*\/\S*/g, '…')
    .replace(/\d+(?:\.\d+)?/g, 'N')
    .replace(/[{[].*$/s, '…')
    .slice(0, 160);
}
