/** Time limit of a request. */
export interface Deadline {
  /** Aborted when the time is over or the caller aborts. */
  readonly signal: AbortSignal;
  readonly isOver: boolean;
  /** Sets the remaining time in milliseconds. */
  shorten(milliseconds: number): void;
  stop(): void;
}

export function formatSeconds(seconds: number): string {
  return `${seconds} second${seconds === 1 ? '' : 's'}`;
}

export function startDeadline(milliseconds: number, caller: AbortSignal): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const give = (): void => controller.abort();
  const end = (): void => {
    isOver = true;
    controller.abort();
  };
  let timer = setTimeout(end, milliseconds);
  if (caller.aborted) give();
  caller.addEventListener('abort', give, { once: true });
  return {
    signal: controller.signal,
    get isOver() {
      return isOver;
    },
    shorten(left) {
      clearTimeout(timer);
      timer = setTimeout(end, left);
    },
    stop() {
      clearTimeout(timer);
      caller.removeEventListener('abort', give);
    },
  };
}
