import type { Request } from '../../http/request.ts';
import type { StyleName } from './style-name.ts';
import type { Environment } from './toolchain.ts';

/** A published program and its expected request. */
export interface SnippetProgram {
  /** Unique: `createResponses/weather.py`. */
  readonly id: string;
  readonly language: string;
  readonly style: StyleName;
  readonly text: string;
  readonly request: Request;
  /** Environment variables with its secrets. */
  readonly environment: Environment;
}
