declare module 'markdown-it-container' {
  import type MarkdownIt from 'markdown-it';

  export default function container(parser: MarkdownIt, name: string, options: object): void;
}
