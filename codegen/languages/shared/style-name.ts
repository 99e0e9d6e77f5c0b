/** Those of a language with a client read the whole answer, or its stream. */
export type StyleName = 'documented' | 'complete' | 'stream' | 'client' | 'client-stream';
