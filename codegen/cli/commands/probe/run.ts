import { loadModel } from '../../../generate.ts';
import { type PlannedRequest, planRequests } from '../../../probe/plan.ts';
import { type ProbeResult, probe } from '../../../probe/probe.ts';
import { type ProbeTarget, parseTarget } from '../../../probe/target.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { parseInteger } from '../../config/read-number.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { showInvalid } from '../../show-invalid.ts';
import { showSkippedParts } from '../../show-skipped-parts.ts';
import type { CliContext } from '../../streams.ts';
import { checkVariables, readVariables } from './allowed-variables.ts';
import { checkOrigins, readApiKeys, readUploads, selectRequests } from './prepare-probe.ts';
import { readSamples } from './read-samples.ts';
import { hasDrift, planToJson, resultToJson, showPlan, showResult, showSummary } from './show.ts';

export interface ProbeFlags extends ConfigFlags {
  readonly operation?: readonly string[];
  readonly sample?: readonly string[];
  readonly samples?: string;
  readonly variable?: readonly string[];
  readonly send?: boolean;
  readonly dryRun?: boolean;
  readonly stream?: boolean;
  readonly strict?: boolean;
  readonly maxEvents?: string;
  readonly maxSeconds?: string;
  readonly json?: boolean;
}

/** `rosetta probe`: sends samples to a live server and validates its responses. */
export async function runProbe(
  url: string | undefined,
  flags: ProbeFlags,
  context: CliContext,
): Promise<ExitCode> {
  const maxEvents = parseInteger('max-events', flags.maxEvents ?? '1000', 1_000_000, 1);
  const maxSeconds = parseInteger('max-seconds', flags.maxSeconds ?? '60', 3_600, 1);
  const target = url === undefined ? undefined : checkTarget(url);
  const { config, probeVariables } = await readConfig(flags, context);
  const namedVariables = [...probeVariables, ...readVariables(flags.variable)];
  const { lint: _, ...unlinted } = config;
  const loaded = await loadModel(unlinted, context.cwd);
  if (!loaded.document || hasErrors(loaded.diagnostics))
    return showInvalid(flags, context, loaded.diagnostics, 'No requests were sent.');
  showSkippedParts(context, loaded.diagnostics, flags);
  const { document, model } = loaded;
  const samples =
    flags.samples === undefined
      ? {}
      : { samples: await readSamples(flags.samples, { document, model, ...config }, context) };
  const options = { ...(target ? { target } : {}), ...samples, isStream: flags.stream === true };
  const planned = selectRequests(planRequests(document, model, options), flags);
  const selected = planned.filter((request) => isSent(request, target, flags));
  checkVariables(selected, model.client, namedVariables);
  const keys = readApiKeys(selected, context);
  checkOrigins(selected, target);
  const files = await readUploads(selected, context);
  if (!flags.json) showPlan(context, planned, selected);
  const results: ProbeResult[] = [];
  const { signal } = context;
  const probeOptions = { keys, files, maxEvents, maxSeconds, isStrict: flags.strict === true, signal };
  if (selected.length > 0) context.stderr.printProgress(`waiting for ${selected[0]?.sample}`);
  for await (const result of probe(document, selected, probeOptions)) {
    results.push(result);
    context.stderr.printProgress('');
    if (!flags.json) showResult(context, result);
    context.stderr.printProgress(`${results.length} of ${selected.length}`);
  }
  context.stderr.printProgress('');
  if (signal.aborted) return exitCodes.interrupted;
  if (flags.json) showJson(context, planned, results);
  else if (selected.length > 0) showSummary(context, selected, results);
  return exitCodeOf(results);
}

/** Parses the server URL. Errors do not print it because it may contain credentials. */
function checkTarget(url: string): ProbeTarget {
  const target = parseTarget(url);
  if (typeof target !== 'string') return target;
  const help =
    /\.(?:ya?ml|json)$/.test(url) && !url.includes('://') ? ` Pass a description with --spec ${url}.` : '';
  throw new CommandError(`The server URL ${target}.${help}`, exitCodes.usage);
}

/** Without --send: sends no requests without a URL, and only read-only requests with a URL. */
function isSent(
  { isSafe: isHarmless }: PlannedRequest,
  target: ProbeTarget | undefined,
  flags: ProbeFlags,
): boolean {
  if (flags.dryRun) return false;
  return flags.send === true || (target !== undefined && isHarmless);
}

function showJson(
  { stdout }: CliContext,
  planned: readonly PlannedRequest[],
  results: readonly ProbeResult[],
): void {
  const report = {
    ok: exitCodeOf(results) === exitCodes.fine,
    planned: planned.map(planToJson),
    results: results.map(resultToJson),
  };
  stdout.printJson(report, 2);
}

function exitCodeOf(results: readonly ProbeResult[]): ExitCode {
  if (results.some(({ unreachable }) => unreachable !== undefined)) return exitCodes.inputOutput;
  return results.some(hasDrift) ? exitCodes.findings : exitCodes.fine;
}
