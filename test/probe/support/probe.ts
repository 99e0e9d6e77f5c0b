import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Outcome, runCommand } from '../../support/command.ts';
import { type Script, type Scripted, startScripted } from './scripted.ts';

/** API key that must not appear in any output. */
export const canary = 'sk-canary-"0123\\456789';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Runs the command with `chat.yaml` and checks that its output does not contain the API key. */
export async function probeTalk(...args: readonly string[]): Promise<Outcome> {
  const env = { TALK_API_KEY: canary };
  const outcome = await runCommand(['probe', '--spec', 'chat.yaml', ...args], folder, { env });
  expect(outcome.stdout + outcome.stderr).not.toContain(canary.slice(0, 10));
  return outcome;
}

export interface Probed extends Outcome {
  /** Output lines about the response. */
  readonly said: readonly string[];
  readonly requests: Scripted['requests'];
}

/** Probes one operation of a scripted server. */
export async function probeScript(script: Script, ...args: readonly string[]): Promise<Probed> {
  const server = await startScripted(script);
  try {
    const outcome = await probeTalk(
      `${server.origin}/v1`,
      '--send',
      '--max-seconds',
      '1',
      '--operation',
      ...args,
    );
    const said = outcome.stdout
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim());
    return { ...outcome, said, requests: server.requests };
  } finally {
    await server.close();
  }
}
