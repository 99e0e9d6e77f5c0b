import { type AddCommand, addFlags, repeated } from '../../command.ts';
import type { ProbeFlags } from './run.ts';

export const addProbe: AddCommand = (program, surroundings, finish) => {
  addFlags(
    program
      .command('probe')
      .description(
        'send the documented samples to a live server, and hold what it answers against the description',
      )
      .argument('[url]', "what takes the place of the description's servers: origin and base path"),
    ['spec', 'config', 'json'],
  )
    .option('--operation <id>', 'only this one, as rosetta list shows it; may be repeated', repeated)
    .option('--sample <name>', 'only samples of this name; may be repeated', repeated)
    .option('--samples <file>', 'send the samples of this file, YAML or JSON, instead of the documented ones')
    .option('--send', 'send also what changes something, shows a key or may cost')
    .option('--dry-run', 'send nothing')
    .option('--stream', 'ask for a stream wherever there is one')
    .option('--max-events <number>', 'leave a stream after as many events (default: 1000)')
    .option('--max-seconds <number>', 'how long one request may take (default: 60)')
    .option('--strict', 'what is only worth a note is drift')
    .addHelpText('after', help)
    .action(async (url: string | undefined, given: ProbeFlags) => {
      finish(await (await import('./run.ts')).runProbe(url, given, surroundings));
    });
};

const help = `
Examples:
  rosetta probe
  rosetta probe https://api.example.com/v1
  rosetta probe https://api.example.com/v1 --operation createResponses --sample text --send
  rosetta probe https://api.example.com/v1 --samples cheap.yaml --send
  rosetta probe http://127.0.0.1:4010/v1 --send --json

Without a URL it says what would be sent, where to, and what that may cost, and contacts nobody. With one it sends GET and HEAD that show
no key and state no cost, and lists the others. --send sends all of them; without a URL to the servers of the description.
What a request costs stands beside its operation: x-rosetta-cost: about a cent, or {amount: 0.01, currency: USD}.

A file of samples says what is sent by operation and name; parameters that are required and missing are as documented:
  createResponses:
    short:
      body: {model: openai/gpt-4.1-nano, input: Hi, max_output_tokens: 16}
      parameters: {X-OpenRouter-Title: probe}   # by name; of two of one name path.id and query.id
      contentType: application/json              # where there is a choice; default: the first that the description has
      accept: application/json

Keys come from the environment, from the variables that the programs of rosetta snippet --style complete read. They go to the
server that is named and nowhere else: redirects are not followed, and http is for this machine only. What echoes one is shown without it.
Held against the description: the status, the headers, the body, and each event of a stream when it comes, and how the stream ends.
Exit code 1: drift; 2: nothing was sent, as a key or a file is missing, or a sample is wrong; 4: the server cannot be reached.`;
