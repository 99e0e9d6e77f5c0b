import { CommandError, exitCodes } from './exit-codes.ts';

/**
 * Explains why a server could not be started.
 *
 * @throws Errors that are not network errors.
 */
export function listenError(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): CommandError {
  return new CommandError(errorText(error, host, port), exitCodes.inputOutput);
}

function errorText(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Choose another one with --port, or use --port 0 for a free port.`;
    case 'EACCES':
      return `Port ${port} requires root privileges. Choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Omit --host to accept local connections only.`;
    default:
      throw error;
  }
}
