import { NextResponse, type NextRequest } from 'next/server';

/** A policy with a nonce of its own for each page. */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  // React wants it for its messages in development.
  const development = process.env.NODE_ENV === 'development' ? "'unsafe-eval'" : '';
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic' ${development}; object-src 'none'; base-uri 'none'`;
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: [{ source: '/((?!_next/static|sluice/).*)' }] };
