/** Values of `--format`. */
export const formats = ['text', 'json', 'markdown', 'html', 'github', 'sarif', 'junit'] as const;

export type Format = (typeof formats)[number];
