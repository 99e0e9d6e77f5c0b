/** Snippet styles. Snippets of a client use `client` for a single response and `client-stream` for a stream. */
export const styleNames = ['documented', 'complete', 'stream', 'client', 'client-stream'] as const;

export type StyleName = (typeof styleNames)[number];
