'use client';

import { createContext, useContext, type ReactNode } from 'react';

const Nonce = createContext<string | undefined>(undefined);

/** Keeps the nonce with which the page came: what is rendered later, in the browser, belongs to the same page and needs the same one. */
export function NonceOfPage({ nonce, children }: { nonce?: string; children: ReactNode }) {
  return <Nonce value={nonce}>{children}</Nonce>;
}

/**
 * A script that waits until its company is allowed. The `div` is for React: Sluice puts a live script in the place of the marked
 * one, so React has to take out an element around it, not the script itself.
 */
export function Marked({ vendor, src }: { vendor: string; src: string }) {
  const nonce = useContext(Nonce);
  return (
    <div hidden>
      <script
        type="text/plain"
        data-vendor={vendor}
        data-src={src}
        nonce={nonce}
        suppressHydrationWarning
      />
    </div>
  );
}
