import type { FormName } from './forms/registry.ts';

/** A file or folder that shows which platform publishes the documents next to it and in the folders below. */
interface Platform {
  readonly form: FormName;
  readonly file: RegExp;
  /** Text that the file contains. Without it, the file may belong to another tool or theme. */
  readonly text?: RegExp;
}

export const platforms: readonly Platform[] = [
  { form: 'fern', file: /^fern\.config\.json$/ },
  { form: 'mintlify', file: /^mint\.json$/ },
  { form: 'mintlify', file: /^docs\.json$/, text: /"navigation"/ },
  { form: 'docusaurus', file: /^docusaurus\.config\.[cm]?[jt]s$/ },
  { form: 'starlight', file: /^astro\.config\.[cm]?[jt]s$/, text: /starlight/ },
  { form: 'vitepress', file: /^\.vitepress$/ },
  { form: 'mkdocs', file: /^mkdocs\.ya?ml$/, text: /pymdownx\.tabbed/ },
  { form: 'docsy', file: /^(?:hugo|config)\.(?:toml|ya?ml|json)$|^go\.mod$/, text: /docsy/ },
];
