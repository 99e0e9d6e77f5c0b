import path from 'node:path';
import type { Host, RunContext, RunnableProgram, RunPlan, Tool, Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) =>
  `${text}if (response.getStatus() / 100 != 2) throw new IllegalStateException("HTTP " + response.getStatus());\n`;

/** The program's folder and the libraries of the variable CLASSPATH. */
function readClasspath({ cwd, env }: Host): string {
  const libraries = (env['CLASSPATH'] ?? '').split(path.delimiter).filter((entry) => entry !== '');
  return ['.', ...libraries.map((entry) => path.resolve(cwd, entry))].join(path.delimiter);
}

/** Programs end before the optimizing compiler and the parallel garbage collector would save time. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const compiler = ['javac', ...quickStart.map((option) => `-J${option}`), '-encoding', 'UTF-8'] as const;

const javac: Tool = {
  name: 'javac',
  version: ['javac', '-version'],
  install: 'install a JDK from https://adoptium.net',
};

/** Documented examples, wrapped in a class. */
function unirestToolchain(classpath: string): Toolchain {
  return {
    name: 'javac with unirest',
    language: 'java',
    styles: ['documented'],
    exitOnFailure,
    tools: [
      javac,
      {
        name: 'unirest',
        version: ['javap', '-cp', classpath, '-sysinfo', 'com.mashape.unirest.http.Unirest'],
        versionPattern: /unirest-java-([\d.]+\d)/,
        install: 'add Unirest 1.4 and its dependencies to CLASSPATH: https://github.com/Kong/unirest-java',
      },
    ],
    inheritedVariables: { JAVA_HOME: '' },
    plan: (programs, context) => plan(programs, context, classpath, asClass),
  };
}

function gsonToolchain(classpath: string): Toolchain {
  return {
    name: 'javac with gson',
    language: 'java',
    styles: ['complete', 'stream'],
    tools: [
      { ...javac, minimumVersion: '17' },
      {
        name: 'gson',
        version: ['javap', '-cp', classpath, '-constants', 'com.google.gson.internal.GsonBuildConfig'],
        versionPattern: /VERSION = "(.*)"/,
        install: 'add Gson to CLASSPATH: https://github.com/google/gson',
      },
    ],
    inheritedVariables: { JAVA_HOME: '' },
    plan: (programs, context) =>
      plan(programs, context, classpath, ({ index, text }) => `package p${index};\n${text}`),
    standalone: {
      file: 'Main.java',
      checks: [],
      // Without -Xlint:path, which reports missing libraries that the manifest of a library names.
      compile: [...compiler, '-Xlint:all,-path', '-Werror', '-cp', classpath, 'Main.java'],
      run: ['java', ...quickStart, '-cp', classpath, 'Main'],
    },
  };
}

function plan(
  programs: readonly RunnableProgram[],
  { testCa }: RunContext,
  classpath: string,
  change: (program: RunnableProgram) => string,
): RunPlan {
  const store = testCa?.store
    ? [`-Djavax.net.ssl.trustStore=${testCa.store}`, '-Djavax.net.ssl.trustStorePassword=changeit']
    : [];
  const files = programs.map((program) => [`p${program.index}/Main.java`, change(program)] as const);
  const names = [...files.map(([name]) => name), 'RunAll.java'];
  return {
    files: new Map([...files, ['RunAll.java', runAll]]),
    compile: [{ command: [...compiler, '-cp', classpath, ...names] }],
    run: (indices) => ({
      command: [
        'java',
        ...quickStart,
        ...store,
        '-Dfile.encoding=UTF-8',
        '-cp',
        classpath,
        'RunAll',
        ...indices,
      ],
    }),
  };
}

const defaultImports = ['com.mashape.unirest.http.HttpResponse', 'com.mashape.unirest.http.Unirest'];

/** Wraps a documented example in a method and moves its imports to the top. */
function asClass({ index, text }: RunnableProgram): string {
  const ownImports = [...text.matchAll(/^import ([\w.]+);$/gm)].map(([, name = '']) => name);
  const body = text.replace(/^import [\w.]+;$/gm, '');
  const imports = [...new Set([...defaultImports, ...ownImports])]
    .map((name) => `import ${name};\n`)
    .join('');
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

export function toolchains(host: Host): readonly Toolchain[] {
  const classpath = readClasspath(host);
  return [unirestToolchain(classpath), gsonToolchain(classpath)];
}
