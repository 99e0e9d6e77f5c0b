/** Time limit of a request. */
export interface Deadline {
  /** Aborted when the time is over or the caller aborts. */
  readonly signal: AbortSignal;
  readonly isExpired: boolean;
  /** Sets the remaining time in milliseconds. */
  restart(milliseconds: number): void;
  stop(): void;
}

export function formatSeconds(seconds: number): string {
  return `${seconds} second${seconds === 1 ? '' : 's'}`;
}

export function startDeadline(milliseconds: number, caller: AbortSignal): Deadline {
  const controller = new AbortController();
  let isExpired = false;
  const abort = (): void => controller.abort();
  const expire = (): void => {
    isExpired = true;
    controller.abort();
  };
  let timer = setTimeout(expire, milliseconds);
  if (caller.aborted) abort();
  caller.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    get isExpired() {
      return isExpired;
    },
    restart(remaining) {
      clearTimeout(timer);
      timer = setTimeout(expire, remaining);
    },
    stop() {
      clearTimeout(timer);
      caller.removeEventListener('abort', abort);
    },
  };
}
