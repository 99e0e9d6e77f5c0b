import type { Prover } from './prover.ts';
import { csharp, go, java } from './provers/compiled.ts';
import { bash, dash, javascript, php, python, ruby } from './provers/scripts.ts';
import { swift } from './provers/swift.ts';

/** Every way to prove a program, in the order of the languages; cURL's are run by two shells. */
export const provers: readonly Prover[] = [
  python,
  javascript,
  go,
  ruby,
  java,
  php,
  csharp,
  swift,
  bash,
  dash,
];
