import type { Form } from '../form.ts';
import { printFence } from './fence.ts';

/** `<Tabs>` of Starlight. All groups of a site show the same language. */
export const starlight: Form = {
  documents: ['mdx'],
  imports: [
    { name: 'Tabs', from: '@astrojs/starlight/components', isDefault: false },
    { name: 'TabItem', from: '@astrojs/starlight/components', isDefault: false },
  ],
  print: (snippets) => {
    const tabs = snippets.map(
      (snippet) => `<TabItem label="${snippet.title}">\n\n${printFence(snippet)}\n\n</TabItem>`,
    );
    return `<Tabs syncKey="lang">\n${tabs.join('\n')}\n</Tabs>`;
  },
};
