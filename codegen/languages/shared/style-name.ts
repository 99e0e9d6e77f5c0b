/** Snippet styles. Client styles read the single response or the stream. */
export type StyleName = 'documented' | 'complete' | 'stream' | 'client' | 'client-stream';
