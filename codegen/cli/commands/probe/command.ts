import { type AddCommand, addFlags, repeated } from '../../command.ts';
import type { ProbeFlags } from './run.ts';

export const addProbe: AddCommand = (program, context, finish) => {
  addFlags(
    program
      .command('probe')
      .description('send documented samples to a live server and validate its responses')
      .argument('[url]', "server URL with base path, instead of the description's servers"),
    ['spec', 'config', 'all', 'json'],
  )
    .option('--operation <id>', 'only this operation; see rosetta list; repeatable', repeated)
    .option('--sample <name>', 'only samples with this name; repeatable', repeated)
    .option('--samples <file>', 'send the samples in this YAML or JSON file instead of the documented ones')
    .option(
      '--variable <name>',
      'environment variable whose value may be sent as an API key; repeatable',
      repeated,
    )
    .option('--send', 'also send requests that modify data, use credentials or may cost money')
    .option('--dry-run', 'list the requests without sending them')
    .option('--stream', 'request a stream from every operation that supports it')
    .option('--max-events <number>', 'stop reading a stream after this number of events (default: 1000)')
    .option('--max-seconds <number>', 'time limit for one request in seconds (default: 60)')
    .option('--strict', 'treat notes as drift')
    .addHelpText('after', help)
    .action(async (url: string | undefined, given: ProbeFlags) => {
      finish(await (await import('./run.ts')).runProbe(url, given, context));
    });
};

const help = `
Examples:
  rosetta probe
  rosetta probe https://api.example.com/v1
  rosetta probe https://api.example.com/v1 --operation createResponses --sample text --send
  rosetta probe https://api.example.com/v1 --samples cheap.yaml --send
  rosetta probe https://api.example.com/v1 --send --variable EXAMPLE_APP_ID
  rosetta probe http://127.0.0.1:4010/v1 --send --json

Without a URL, lists the requests with their targets and costs without sending them. With a URL, sends GET and HEAD requests that use no
credentials and have no stated cost, and lists the others. --send sends all requests, to the description's servers if no URL is given.

State the cost of a request in its operation: x-rosetta-cost: about a cent, or {amount: 0.01, currency: USD}.

A samples file contains samples by operation and name. Missing required parameters use their documented values:
  createResponses:
    short:
      body: {model: openai/gpt-4.1-nano, input: Hi, max_output_tokens: 16}
      parameters: {X-OpenRouter-Title: probe}   # path.id for a name used twice
      contentType: application/json    # default: the first one
      accept: application/json

API keys are read from the environment variables that the programs of rosetta snippet --style complete use. A variable that is not derived
from the title must be allowed with --variable or with probe.variables in rosetta.yaml. API keys are sent only to the
given server: redirects are not followed, and http is allowed only for this machine. API keys in responses are redacted in the output.

Each response is validated against the description: status code, headers, body, every event of a stream and the end of the stream.

Exit codes:
  0  all responses match the description, or no request was sent
  1  a response differs from the description
  2  an API key or a file is missing, or a sample is invalid; no request was sent
  4  the server is unreachable`;
