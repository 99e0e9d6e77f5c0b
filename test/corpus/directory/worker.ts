import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { emptyRow, type Fault, type Row, type Task } from './row.ts';

const script = fileURLToPath(new URL('./try-description.ts', import.meta.url));

export interface Limits {
  /** Maximum time for one description. */
  readonly seconds: number;
  /** Heap size. */
  readonly megabytes: number;
  /** Maximum number of descriptions in one process; starting a process takes longer than a small description. */
  readonly tasks: number;
}

export interface Worker {
  run(task: Task): Promise<Row>;
  stop(): void;
}

/** Runs descriptions in a child process, one at a time. Starts another process after a failure or the maximum number of descriptions. */
export function makeWorker(limits: Limits): Worker {
  let child: ChildProcess | undefined;
  let tasks = 0;
  return {
    async run(task) {
      child ??= startChild(limits);
      const row = await runTask(child, task, limits);
      tasks++;
      const isSpent = tasks >= limits.tasks;
      if (isSpent) child.disconnect();
      if (isSpent || !child.connected) {
        child = undefined;
        tasks = 0;
      }
      return row;
    },
    stop() {
      child?.disconnect();
    },
  };
}

function startChild({ megabytes }: Limits): ChildProcess {
  const execArgv = ['--import', 'tsx', `--max-old-space-size=${megabytes}`];
  return fork(script, [], { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
}

async function runTask(child: ChildProcess, task: Task, limits: Limits): Promise<Row> {
  const finished = new AbortController();
  const { signal } = finished;
  let stderr = '';
  let isLate = false;
  const collect = (chunk: Buffer): void => {
    stderr = `${stderr}${chunk}`.slice(-2000);
  };
  child.stderr?.on('data', collect);
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limits.seconds * 1000);
  const completed = once(child, 'message', { signal }).then(([row]): Row => row);
  const failed = once(child, 'close', { signal }).then(
    ([code, killedBy]): Row => ({
      ...emptyRow(task.description),
      faults: [isLate ? timeoutFault(limits) : exitFault(code ?? killedBy, stderr, limits)],
    }),
  );
  child.send(task);
  try {
    return await Promise.race([completed, failed]);
  } finally {
    clearTimeout(timer);
    child.stderr?.off('data', collect);
    finished.abort();
    await Promise.allSettled([completed, failed]);
  }
}

function timeoutFault({ seconds }: Limits): Fault {
  return { kind: 'timeout', message: `more than ${seconds} s` };
}

function exitFault(code: number | string, stderr: string, { megabytes }: Limits): Fault {
  if (/heap out of memory|heap limit/i.test(stderr))
    return { kind: 'memory', message: `more than ${megabytes} MB` };
  return { kind: 'crash', message: `exit code ${code}: ${stderr.slice(0, 500)}` };
}
