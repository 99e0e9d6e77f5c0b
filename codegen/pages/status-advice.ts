/** The meaning of a status code for a caller (RFC 9110, 15; RFC 6585), and the next step. */
export interface StatusAdvice {
  readonly name: string;
  readonly action: string;
  /** `later` if the same request may succeed after a delay. */
  readonly retry: 'no' | 'later';
}

const advice: Readonly<Record<string, StatusAdvice>> = {
  400: { name: 'Bad Request', action: 'Fix the request. The message names the invalid part.', retry: 'no' },
  401: { name: 'Unauthorized', action: 'Send a valid API key.', retry: 'no' },
  402: { name: 'Payment Required', action: 'Add credits or a payment method.', retry: 'no' },
  403: { name: 'Forbidden', action: 'Use credentials that allow this operation.', retry: 'no' },
  404: { name: 'Not Found', action: 'Check the path and the identifiers in it.', retry: 'no' },
  405: { name: 'Method Not Allowed', action: 'Use a method that the path supports.', retry: 'no' },
  406: { name: 'Not Acceptable', action: 'Change the Accept header.', retry: 'no' },
  408: { name: 'Request Timeout', action: 'Send the request again.', retry: 'later' },
  409: { name: 'Conflict', action: 'Read the current state, then decide.', retry: 'no' },
  410: { name: 'Gone', action: 'Stop using the resource; it was removed.', retry: 'no' },
  412: {
    name: 'Precondition Failed',
    action: 'Read the current version and send the request again.',
    retry: 'no',
  },
  413: { name: 'Content Too Large', action: 'Send a smaller body.', retry: 'no' },
  415: { name: 'Unsupported Media Type', action: 'Change the Content-Type header.', retry: 'no' },
  422: {
    name: 'Unprocessable Content',
    action: 'Fix the values. The message names the invalid one.',
    retry: 'no',
  },
  429: {
    name: 'Too Many Requests',
    action: 'Wait for the time in the Retry-After header. Without it, use exponential backoff.',
    retry: 'later',
  },
  500: { name: 'Internal Server Error', action: 'Try again with exponential backoff.', retry: 'later' },
  501: { name: 'Not Implemented', action: 'Use another operation.', retry: 'no' },
  502: { name: 'Bad Gateway', action: 'Try again with exponential backoff.', retry: 'later' },
  503: {
    name: 'Service Unavailable',
    action: 'Wait for the time in the Retry-After header. Without it, use exponential backoff.',
    retry: 'later',
  },
  504: { name: 'Gateway Timeout', action: 'Try again with exponential backoff.', retry: 'later' },
};

/** Advice for a status code, a range such as `4XX` or `default`. */
export function adviceFor(status: string): StatusAdvice {
  const known = Object.hasOwn(advice, status) ? advice[status] : undefined;
  if (known) return known;
  if (status.startsWith('5'))
    return { name: 'Server error', action: 'Try again with exponential backoff.', retry: 'later' };
  if (status.startsWith('4')) return { name: 'Client error', action: 'Fix the request.', retry: 'no' };
  return { name: 'Any other status', action: 'Read the message of the error.', retry: 'no' };
}

/** True for a status code of an error. `default` is one if the operation has another response. */
export function isErrorStatus(status: string): boolean {
  return /^[45]/.test(status) || status === 'default';
}
