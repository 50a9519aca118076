/** A record as Sluice writes it: plain text of at most 500 bytes. Nothing else is ever sent back. */
const RECORD = /^v=1&[\w=&.*-]{1,496}$/;

/**
 * The `Set-Cookie` header that renews a reader's record, or `null` where there is nothing to renew: no record, several (the
 * page makes one of them first), or something else of that name. Safari keeps a cookie written by script for 7 days at most, and
 * one that came by HTTP for as long as it says.
 *
 * `domain` must be the one that the page uses: with `record.domain: "auto"` the widest that is your own (`ledger.example` for
 * `www.ledger.example`), with `"host"` none. `cookie` and `days` as in the configuration. Not `HttpOnly`: the page reads it.
 */
export const renewedCookie = (
  header,
  { cookie = 'sluice', domain = '', days = 390, secure = true } = {},
) => {
  const name = `${cookie}=`;
  const [record, ...others] = (header ?? '')
    .split(/; */)
    .filter((pair) => pair.startsWith(name))
    .map((pair) => pair.slice(name.length));
  if (others.length > 0 || !RECORD.test(record ?? '')) return null;
  return [
    name + record,
    ...(domain ? [`Domain=${domain}`] : []),
    'Path=/',
    `Max-Age=${days * 86_400}`,
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
};
