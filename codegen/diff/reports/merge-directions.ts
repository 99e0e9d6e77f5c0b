import type { Finding } from '../finding.ts';
import { splitMessage } from './impact.ts';

/** One change as shown in a report: one finding, or two findings for requests and responses. */
export interface ReportEntry {
  readonly finding: Finding;
  /** The finding for responses, if the change has the same level in requests. */
  readonly response?: Finding;
  /** The message in three parts: `query parameter `, `limit`, ` became required`. */
  readonly parts: readonly [kind: string, name: string, rest: string];
  /** `; breaks clients that omit it`, or `''`. */
  readonly consequence: string;
}

/** Merges findings that report the same change with the same level in requests and in responses. */
export function mergeDirections(findings: readonly Finding[]): readonly ReportEntry[] {
  const responses = new Map(
    findings
      .filter(({ direction }) => direction === 'response')
      .map((finding) => [mergeKey(finding), finding]),
  );
  const merged = new Map<Finding, Finding>();
  for (const finding of findings) {
    const response = finding.direction === 'request' ? responses.get(mergeKey(finding)) : undefined;
    if (response && finding.undirected) merged.set(finding, response);
  }
  const hidden = new Set(merged.values());
  return findings
    .filter((finding) => !hidden.has(finding))
    .map((finding) => createEntry(finding, merged.get(finding)));
}

/** The findings of an entry. */
export function findingsOfEntry({ finding, response }: ReportEntry): readonly Finding[] {
  return response ? [finding, response] : [finding];
}

/** The message of an entry. */
export function printEntry({ parts: [kind, name, rest], consequence }: ReportEntry): string {
  return `${kind}${name === '' ? '' : `\`${name}\``}${rest}${consequence}`;
}

function mergeKey({ rule, level, category, undirected, component, operations }: Finding): string {
  return JSON.stringify([
    rule.replace(/^(?:request|response)-/, ''),
    level,
    category,
    undirected?.text,
    component ?? operations,
  ]);
}

function createEntry(finding: Finding, response: Finding | undefined): ReportEntry {
  const { message, undirected } = finding;
  if (!response || !undirected) {
    const consequence = undirected?.consequence === undefined ? '' : `; ${undirected.consequence}`;
    const text = message.slice(0, message.length - consequence.length);
    return { finding, parts: splitMessage(text), consequence };
  }
  const [kind, name, rest] = splitMessage(undirected.text);
  return {
    finding,
    response,
    parts: [kind, name, `${rest} in requests and responses`],
    consequence: finding.level === 'info' ? '' : joinConsequences(finding, response),
  };
}

function joinConsequences(...findings: readonly Finding[]): string {
  const consequences = new Set(findings.flatMap(({ undirected }) => undirected?.consequence ?? []));
  return consequences.size === 0 ? '' : `; ${[...consequences].join(' and ')}`;
}
