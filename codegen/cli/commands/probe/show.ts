import { sumCosts } from '../../../probe/cost.ts';
import type { ResponseDrift } from '../../../probe/drift.ts';
import type { PlannedRequest } from '../../../probe/plan.ts';
import type { ProbeResult } from '../../../probe/probe.ts';
import type { TerminalColors } from '../../../reports/terminal-colors.ts';
import { plural } from '../../../values/plural.ts';
import { stringifyJson } from '../../../values/stringify.ts';
import { wrapParagraph } from '../../../values/wrap-paragraph.ts';
import { printable } from '../../output.ts';
import { type CliContext, colorsFor, widthOf } from '../../streams.ts';

/** Prints the planned requests and their cost. Printed to stdout if no request is sent. */
export function showPlan(
  context: CliContext,
  planned: readonly PlannedRequest[],
  selected: readonly PlannedRequest[],
): void {
  const { stdout, stderr, env } = context;
  const out = selected.length === 0 ? stdout : stderr;
  for (const request of planned) {
    const isSent = selected.includes(request);
    const { method } = request.request;
    const details = [...detailsOf(request, env), ...(isSent || selected.length === 0 ? [] : ['skipped'])];
    out.print(
      `${printable(`${method} ${request.displayUrl}  ${nameOf(request)}\n     ${details.join('; ')}`)}\n`,
    );
  }
  const total = printable(totalText(planned, selected));
  stderr.print(`${wrapParagraph(total, { indent: '', width: widthOf(context) })}\n`);
}

function detailsOf(request: PlannedRequest, env: CliContext['env']): readonly string[] {
  const { described, requestsStream, limits, variables } = request;
  const isStream = requestsStream ?? described.operation.streaming !== undefined;
  return [
    ...(isStream ? ['streams'] : []),
    `cost ${costText(request)}`,
    ...limits.map(([name, value]) => `${name} ${stringifyJson(value)}`),
    ...variables.map((name) => `API key ${name}${(env[name] ?? '') === '' ? ' (not set)' : ''}`),
  ];
}

function costText({ cost, isSafe }: PlannedRequest): string {
  return cost?.text ?? (isSafe ? 'not stated' : 'unknown');
}

function totalText(planned: readonly PlannedRequest[], selected: readonly PlannedRequest[]): string {
  const listed = selected.length === 0 ? planned : selected;
  const sums = sumCosts(listed.map(({ cost }) => cost));
  const unknown = listed.filter(({ cost, isSafe }) => !cost?.price && !isSafe).length;
  const costs = [
    ...(sums.length > 0 ? [`stated cost ${sums.join(' and ')}`] : []),
    ...(unknown > 0
      ? [unknown === listed.length ? 'cost unknown' : `cost unknown for ${plural(unknown, 'request')}`]
      : []),
  ];
  const total = `${plural(listed.length, 'request')}${costs.length > 0 ? `: ${costs.join(', ')}` : ''}.`;
  const rest = planned.length - selected.length;
  if (selected.length === 0)
    return `${total} No requests were sent; use --send to send ${planned.length === 1 ? 'it' : 'them'}.`;
  return rest === 0 ? total : `${total} ${plural(rest, 'other')} skipped; use --send to send all.`;
}

/** Prints a response and its drifts. */
export function showResult(
  context: CliContext,
  { planned, response, unreachable, drifts }: ProbeResult,
): void {
  if (unreachable !== undefined) return;
  const { stdout } = context;
  const colors = colorsFor(context);
  const details = response
    ? [response.mediaType, sizeText(response)].filter((text) => text !== undefined)
    : [];
  const status = response ? String(response.status) : '---';
  const head = `${status}  ${planned.request.method} ${planned.displayUrl}  ${nameOf(planned)}`;
  const lines = [printable(`${head}${details.length > 0 ? `  ${details.join(', ')}` : ''}`)];
  for (const drift of drifts) lines.push(...driftLines(drift, colors));
  stdout.print(`${lines.join('\n')}\n`);
}

function sizeText({ bytes, events }: NonNullable<ProbeResult['response']>): string {
  return events === undefined ? plural(bytes, 'byte') : plural(events, 'event');
}

function driftLines(
  { level, message, place, received, count }: ResponseDrift,
  colors: TerminalColors,
): readonly string[] {
  const label = level === 'drift' ? colors.red(level) : colors.yellow(level);
  const repeated = count > 1 ? ` (${plural(count, 'time')})` : '';
  return [
    `     ${label}: ${printable(message)}${repeated}`,
    ...(place ? [`        ${colors.dim(printable(`${place.file}:${place.line}:${place.column}`))}`] : []),
    ...(received === undefined ? [] : [`        received: ${printable(received)}`]),
  ];
}

export function showSummary(
  context: CliContext,
  selected: readonly PlannedRequest[],
  results: readonly ProbeResult[],
): void {
  const colors = colorsFor(context);
  const { stderr } = context;
  const failed = results.find(({ unreachable }) => unreachable !== undefined);
  const responded = results.filter((result) => result !== failed);
  const drifting = responded.filter(hasDrift).length;
  if (responded.length > 0)
    stderr.print(
      drifting === 0
        ? `${colors.green(responded.length === 1 ? '1 response matches' : `${responded.length} responses match`)} the description\n`
        : `${colors.red('drift')} in ${drifting} of ${plural(responded.length, 'response')}\n`,
    );
  if (!failed) return;
  const { origin } = failed.planned.request.url;
  const unsent = selected.length - responded.length;
  stderr.print(
    printable(
      `Cannot connect to ${origin}: ${failed.unreachable}.\n${plural(unsent, 'request')} not sent.\n`,
    ),
  );
}

export function hasDrift({ drifts }: ProbeResult): boolean {
  return drifts.some(({ level }) => level === 'drift');
}

export function planToJson(request: PlannedRequest): object {
  const { requestsStream, cost, limits, variables } = request;
  return {
    ...identityOf(request),
    ...(requestsStream === undefined ? {} : { stream: requestsStream }),
    cost: cost?.price ?? costText(request),
    limits: Object.fromEntries(limits.map(([name, value]) => [name, stringifyJson(value)])),
    keys: variables,
  };
}

export function resultToJson({ planned, unreachable, response, drifts }: ProbeResult): object {
  return {
    ...identityOf(planned),
    ...(unreachable === undefined ? {} : { unreachable }),
    ...response,
    drifts,
  };
}

function identityOf(request: PlannedRequest): object {
  const { described, sample, displayUrl } = request;
  return { operation: described.operation.id, sample, method: request.request.method, url: displayUrl };
}

function nameOf({ described, sample }: PlannedRequest): string {
  return `${described.operation.id}/${sample}`;
}
