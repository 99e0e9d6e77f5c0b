import { embedSnippets } from '../../../embed/embed-snippets.ts';
import type { EmbedOptions } from '../../../embed/options.ts';
import { SnippetSource } from '../../../embed/snippet-source.ts';
import { writeFileAtomically } from '../../../output/write-file-atomically.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { printable } from '../../output.ts';
import { type LoadedInput, readModel } from '../../read-model.ts';
import type { CliContext } from '../../streams.ts';
import { findDocuments } from './find-documents.ts';
import { PlatformFinder } from './find-platform.ts';
import { readDocument } from './read-document.ts';
import { type DocsFlags, type DocsResult, isStale } from './result.ts';
import { showDocs } from './show.ts';

/** `rosetta docs`: fills the marked regions of documents, or compares them. Writes no file if a document has an error. */
export async function runDocs(
  paths: readonly string[],
  flags: DocsFlags,
  context: CliContext,
): Promise<ExitCode> {
  const input = await readModel(flags, context);
  if (typeof input === 'number') return input;
  const files = await findDocuments(paths.length > 0 ? paths : configuredFiles(input), context.cwd);
  const results = await embedFiles(files, input, context);
  const isInvalid = results.some(({ diagnostics }) => hasErrors(diagnostics));
  if (!isInvalid && !flags.check) await writeDocuments(results);
  showDocs(flags, context, results);
  if (isInvalid) return exitCodes.usage;
  return flags.check && results.some(isStale) ? exitCodes.findings : exitCodes.fine;
}

function configuredFiles({ loaded: { docs } }: LoadedInput): readonly string[] {
  if (docs?.files) return docs.files;
  throw new CommandError(
    'No documents given. Pass files: rosetta docs README.md, or add the setting docs.files.',
    exitCodes.usage,
  );
}

async function embedFiles(
  paths: readonly string[],
  input: LoadedInput,
  context: CliContext,
): Promise<readonly DocsResult[]> {
  const { config, docs } = input.loaded;
  const source = new SnippetSource({ ...input, config });
  const options: EmbedOptions = docs ?? {};
  const platforms = new PlatformFinder();
  const results: DocsResult[] = [];
  for (const [index, path] of paths.entries()) {
    context.stderr.printProgress(`Reading documents: ${index} of ${paths.length}`);
    const file = await readDocument(path, context.cwd);
    const platform = await platforms.find(path);
    const languages = config.targets.languages;
    results.push({
      file,
      ...(await embedSnippets(file.document, { source, options, languages, platform })),
    });
  }
  context.stderr.printProgress('');
  return results;
}

/** @throws CommandError for a file that cannot be written. */
async function writeDocuments(results: readonly DocsResult[]): Promise<void> {
  for (const { file, text } of results.filter(isStale))
    await writeFileAtomically(file.path, file.mark + text).catch((error: unknown) => {
      throw new CommandError(
        `${printable(file.document.shown)} cannot be written: ${String(error)}`,
        exitCodes.inputOutput,
      );
    });
}
