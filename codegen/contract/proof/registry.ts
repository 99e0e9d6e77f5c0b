import type { Prover } from './prover.ts';
import { csharp, wholeCsharp } from './provers/csharp.ts';
import { go, wholeGo } from './provers/go.ts';
import { java, wholeJava } from './provers/java.ts';
import { php } from './provers/php.ts';
import { javascript, python, ruby } from './provers/scripts.ts';
import { bash, bashWithJq, dash } from './provers/shells.ts';
import { swift, wholeSwift } from './provers/swift.ts';
import { typescript } from './provers/typescript.ts';

/** All toolchains, in the order of the languages. Documented cURL examples run in two shells. */
export const provers: readonly Prover[] = [
  typescript,
  python,
  javascript,
  go,
  wholeGo,
  ruby,
  java,
  wholeJava,
  php,
  csharp,
  wholeCsharp,
  swift,
  wholeSwift,
  bash,
  bashWithJq,
  dash,
];
