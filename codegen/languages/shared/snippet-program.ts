import type { Request } from '../../http/request.ts';
import type { StyleName } from './language.ts';
import type { Environment } from './toolchain.ts';

/** A published program, and the request that it has to send. */
export interface SnippetProgram {
  /** Unique: `createResponses/weather.py`. */
  readonly id: string;
  readonly language: string;
  readonly style: StyleName;
  readonly text: string;
  readonly request: Request;
  /** What it runs with: its secrets, so that it sends the request. */
  readonly environment: Environment;
}
