import type { EmbeddedSnippet, Form } from '../form.ts';
import { printFence } from './fence.ts';

/** `<Tabs>` of Docusaurus. All groups of a site show the same language. */
export const docusaurus: Form = {
  documents: ['markdown', 'mdx'],
  imports: [
    { name: 'Tabs', from: '@theme/Tabs', isDefault: true },
    { name: 'TabItem', from: '@theme/TabItem', isDefault: true },
  ],
  print: (snippets) => `<Tabs groupId="lang" queryString>\n${snippets.map(printTab).join('\n')}\n</Tabs>`,
};

function printTab(snippet: EmbeddedSnippet, index: number): string {
  const isDefault = index === 0 ? ' default' : '';
  return `<TabItem value="${snippet.id}" label="${snippet.title}"${isDefault}>\n\n${printFence(snippet)}\n\n</TabItem>`;
}
