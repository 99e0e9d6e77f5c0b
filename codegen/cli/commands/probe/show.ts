import { sumCosts } from '../../../probe/cost.ts';
import type { Drift } from '../../../probe/drift.ts';
import type { PlannedRequest } from '../../../probe/plan.ts';
import type { ProbeResult } from '../../../probe/probe.ts';
import type { TerminalColors } from '../../../reports/terminal-colors.ts';
import { stringifyJson } from '../../../values/stringify.ts';
import { type CliContext, colorsFor, printable } from '../../streams.ts';

/** Prints the planned requests and their cost. Printed to stdout if no request is sent. */
export function showPlan(
  { stdout, stderr, env }: CliContext,
  planned: readonly PlannedRequest[],
  chosen: readonly PlannedRequest[],
): void {
  const out = chosen.length === 0 ? stdout : stderr;
  for (const request of planned) {
    const isSent = chosen.includes(request);
    const { method } = request.request;
    const what = [...wordsOf(request, env), ...(isSent || chosen.length === 0 ? [] : ['skipped'])];
    out.write(`${printable(`${method} ${request.shownUrl}  ${nameOf(request)}\n     ${what.join('; ')}`)}\n`);
  }
  stderr.write(`${printable(tellTotal(planned, chosen))}\n`);
}

function wordsOf(request: PlannedRequest, env: CliContext['env']): readonly string[] {
  const { described, asksForStream, limits, variables } = request;
  const isStream = asksForStream ?? described.operation.streaming !== undefined;
  return [
    ...(isStream ? ['streams'] : []),
    `cost ${costOf(request)}`,
    ...limits.map(([name, value]) => `${name} ${stringifyJson(value)}`),
    ...variables.map((name) => `API key ${name}${(env[name] ?? '') === '' ? ' (not set)' : ''}`),
  ];
}

function costOf({ cost, isHarmless }: PlannedRequest): string {
  return cost?.text ?? (isHarmless ? 'not stated' : 'unknown');
}

function tellTotal(planned: readonly PlannedRequest[], chosen: readonly PlannedRequest[]): string {
  const counted = chosen.length === 0 ? planned : chosen;
  const sums = sumCosts(counted.map(({ cost }) => cost));
  const unknown = counted.filter(({ cost, isHarmless }) => !cost?.price && !isHarmless).length;
  const costs = [
    ...(sums.length > 0 ? [`stated cost ${sums.join(' and ')}`] : []),
    ...(unknown > 0 ? [`cost unknown for ${count(unknown, 'request')}`] : []),
  ];
  const total = `${count(counted.length, 'request')}${costs.length > 0 ? `: ${costs.join(', ')}` : ''}.`;
  const rest = planned.length - chosen.length;
  if (chosen.length === 0)
    return `${total} No requests were sent; use --send to send ${planned.length === 1 ? 'it' : 'them'}.`;
  return rest === 0 ? total : `${total} ${count(rest, 'other')} skipped; use --send to send all.`;
}

/** Prints a response and its drifts. */
export function showResult(context: CliContext, { planned, answer, unreachable, drifts }: ProbeResult): void {
  if (unreachable !== undefined) return;
  const { stdout } = context;
  const colors = colorsFor(context);
  const came = answer ? [answer.mediaType, amountOf(answer)].filter((text) => text !== undefined) : [];
  const status = answer ? String(answer.status) : '---';
  const head = `${status}  ${planned.request.method} ${planned.shownUrl}  ${nameOf(planned)}`;
  const lines = [printable(`${head}${came.length > 0 ? `  ${came.join(', ')}` : ''}`)];
  for (const drift of drifts) lines.push(...linesOf(drift, colors));
  stdout.write(`${lines.join('\n')}\n`);
}

function amountOf({ bytes, events }: NonNullable<ProbeResult['answer']>): string {
  return events === undefined ? count(bytes, 'byte') : count(events, 'event');
}

function linesOf(
  { level, message, place, arrived, times }: Drift,
  colors: TerminalColors,
): readonly string[] {
  const shown = level === 'drift' ? colors.red(level) : colors.yellow(level);
  const again = times > 1 ? ` (${count(times, 'time')})` : '';
  return [
    `     ${shown}: ${printable(message)}${again}`,
    ...(place ? [`        ${colors.dim(printable(`${place.file}:${place.line}:${place.column}`))}`] : []),
    ...(arrived === undefined ? [] : [`        received: ${printable(arrived)}`]),
  ];
}

export function showSummary(
  context: CliContext,
  chosen: readonly PlannedRequest[],
  results: readonly ProbeResult[],
): void {
  const colors = colorsFor(context);
  const { stderr } = context;
  const lost = results.find(({ unreachable }) => unreachable !== undefined);
  const answered = results.filter((result) => result !== lost);
  const drifting = answered.filter(hasDrift).length;
  if (answered.length > 0)
    stderr.write(
      drifting === 0
        ? `${colors.green(answered.length === 1 ? '1 response matches' : `${answered.length} responses match`)} the description\n`
        : `${colors.red('drift')} in ${drifting} of ${count(answered.length, 'response')}\n`,
    );
  if (!lost) return;
  const { origin } = lost.planned.request.url;
  const unsent = chosen.length - answered.length;
  stderr.write(
    printable(`Cannot connect to ${origin}: ${lost.unreachable}.\n${count(unsent, 'request')} not sent.\n`),
  );
}

export function hasDrift({ drifts }: ProbeResult): boolean {
  return drifts.some(({ level }) => level === 'drift');
}

export function planToJson(request: PlannedRequest): object {
  const { asksForStream, cost, limits, variables } = request;
  return {
    ...identityOf(request),
    ...(asksForStream === undefined ? {} : { stream: asksForStream }),
    cost: cost?.price ?? costOf(request),
    limits: Object.fromEntries(limits.map(([name, value]) => [name, stringifyJson(value)])),
    keys: variables,
  };
}

export function resultToJson({ planned, unreachable, answer, drifts }: ProbeResult): object {
  return { ...identityOf(planned), ...(unreachable === undefined ? {} : { unreachable }), ...answer, drifts };
}

function identityOf(request: PlannedRequest): object {
  const { described, sample, shownUrl } = request;
  return { operation: described.operation.id, sample, method: request.request.method, url: shownUrl };
}

function nameOf({ described, sample }: PlannedRequest): string {
  return `${described.operation.id}/${sample}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
