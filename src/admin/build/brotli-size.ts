import { brotliCompressSync } from 'node:zlib';

/** What a reader downloads, in bytes. */
export const brotliSize = (text: string | Uint8Array): number => brotliCompressSync(text).length;
