import type { Output } from '../../output.ts';
import type { Topic } from './topics.ts';

/** Prints a topic of the manual. */
export function showTopic(stdout: Output, { text }: Topic): void {
  stdout.print(text);
}

/** Prints a line for each topic. */
export function showTopics(stdout: Output, topics: readonly Topic[]): void {
  const width = Math.max(...topics.map(({ name }) => name.length));
  const lines = topics.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}\n`);
  stdout.print(`\nTopics of rosetta help <topic>:\n${lines.join('')}`);
}
