import type { OutputStream } from '../../streams.ts';
import type { Topic } from './topics.ts';

/** Prints a topic of the manual. */
export function showTopic(stdout: OutputStream, { text }: Topic): void {
  stdout.write(text);
}

/** Prints a line for each topic. */
export function showTopics(stdout: OutputStream, topics: readonly Topic[]): void {
  const width = Math.max(...topics.map(({ name }) => name.length));
  const lines = topics.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}\n`);
  stdout.write(`\nTopics of rosetta help <topic>:\n${lines.join('')}`);
}
