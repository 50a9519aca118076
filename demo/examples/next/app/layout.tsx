import type { ReactNode } from 'react';
import { headers } from 'next/headers';
import Link from 'next/link';
import type {} from 'sluice/react';
import { config } from '../sluice.config';
import { NonceOfPage } from './marked';

// Nothing in the configuration ends the element in which it stands.
const json = JSON.stringify(config).replaceAll('<', '\\u003c');

export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script
          type="application/json"
          id="sluice-config"
          dangerouslySetInnerHTML={{ __html: json }}
        />
        {/* A plain element, not next/script: that one runs after the page's own code, whatever its strategy. */}
        <script src="/sluice/sluice.js" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/article">Article</Link>
        </nav>
        <main>
          <NonceOfPage nonce={nonce}>{children}</NonceOfPage>
        </main>
        <footer>
          <sluice-link>
            <a href="/privacy/choices" suppressHydrationWarning>
              Your Privacy Choices
            </a>
          </sluice-link>
        </footer>
      </body>
    </html>
  );
}
