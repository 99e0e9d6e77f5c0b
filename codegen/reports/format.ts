/** Values of `--format`. */
export const reportFormats = ['text', 'json', 'markdown', 'html', 'github', 'sarif', 'junit'] as const;

export type ReportFormat = (typeof reportFormats)[number];
