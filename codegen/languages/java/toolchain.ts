import { existsSync } from 'node:fs';
import type { Bench, Plan, ProofProgram, Prover, Tool } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const failing = (text: string) =>
  `${text}if (response.getStatus() / 100 != 2) throw new IllegalStateException("HTTP " + response.getStatus());\n`;

const jars = '/usr/share/java';
const unirestJars = [
  'unirest-java',
  'httpclient',
  'httpcore',
  'httpasyncclient',
  'httpcore-nio',
  'httpmime',
  'commons-logging',
  'commons-codec',
  'com.android.json',
].map((name) => `${jars}/${name}.jar`);

/** Path on Debian. */
export const gson = `${jars}/gson.jar`;

const javac: Tool = {
  name: 'javac',
  version: ['javac', '-version'],
  install: 'apt-get install default-jdk-headless',
};

/** Documented examples, wrapped in a class. */
const java: Prover = {
  name: 'javac with unirest',
  language: 'java',
  styles: ['documented'],
  failing,
  tools: [
    javac,
    {
      name: 'unirest',
      version: ['dpkg-query', '-W', 'libunirest-java-java'],
      install: 'apt-get install libunirest-java-java',
    },
  ],
  plan: (programs, bench) => plan(programs, bench, ['.', ...unirestJars], asClass),
};

/** Complete programs. */
const wholeJava: Prover = {
  name: 'javac with gson',
  language: 'java',
  styles: ['complete', 'stream'],
  tools: [
    { ...javac, atLeast: '17' },
    {
      name: 'gson',
      version: ['dpkg-query', '-W', 'libgoogle-gson-java'],
      install: 'apt-get install libgoogle-gson-java',
    },
  ],
  plan: (programs, bench) =>
    plan(programs, bench, ['.', gson], ({ index, text }) => `package p${index};\n${text}`),
};

function plan(
  programs: readonly ProofProgram[],
  { trust }: Bench,
  classes: readonly string[],
  change: (program: ProofProgram) => string,
): Plan {
  const classpath = classes.filter((name) => name === '.' || existsSync(name)).join(':');
  const store = trust?.store
    ? [`-Djavax.net.ssl.trustStore=${trust.store}`, '-Djavax.net.ssl.trustStorePassword=changeit']
    : [];
  const files = programs.map((program) => [`p${program.index}/Main.java`, change(program)] as const);
  const names = [...files.map(([name]) => name), 'RunAll.java'];
  return {
    files: new Map([...files, ['RunAll.java', runAll]]),
    compile: [{ command: ['javac', '-encoding', 'UTF-8', '-cp', classpath, ...names] }],
    run: (indices) => ({
      command: ['java', ...store, '-Dfile.encoding=UTF-8', '-cp', classpath, 'RunAll', ...indices],
    }),
  };
}

const usualImports = ['com.mashape.unirest.http.HttpResponse', 'com.mashape.unirest.http.Unirest'];

/** Wraps a documented example in a method and moves its imports to the top. */
function asClass({ index, text }: ProofProgram): string {
  const own = [...text.matchAll(/^import ([\w.]+);$/gm)].map(([, name = '']) => name);
  const body = text.replace(/^import [\w.]+;$/gm, '');
  const imports = [...new Set([...usualImports, ...own])].map((name) => `import ${name};\n`).join('');
  return `package p${index};
${imports}
class Main {
  public static void main(String[] args) throws Exception {
${body}
  }
}
`;
}

/** Exits explicitly because Unirest's threads would keep the process running. */
const runAll = `import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

class RunAll {
  public static void main(String[] indices) throws Exception {
    for (String index : indices) {
      Files.writeString(Path.of("current"), index);
      var main = Class.forName("p" + index + ".Main").getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      try {
        main.invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException error) {
        Files.writeString(Path.of(index + ".failed"), "");
        error.getCause().printStackTrace();
      }
    }
    System.exit(0);
  }
}
`;

export const toolchains: readonly Prover[] = [java, wholeJava];
