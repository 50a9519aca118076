/** The publisher's own end of the record: `POST /records` keeps a decision, `/renew` hands the cookie back over HTTP. */
import { logRequest } from './stand-in.mjs';

const ONE_YEAR_AND_A_BIT = 390 * 24 * 60 * 60;

export async function answerRecord(request, response, url, vendorLog) {
  await logRequest(request, url, null, vendorLog);
  if (url.pathname === '/renew') {
    const record = /(?:^|;\s*)sluice=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
    const cookie = `sluice=${record}; Path=/; Max-Age=${ONE_YEAR_AND_A_BIT}; SameSite=Lax`;
    response.writeHead(204, record ? { 'Set-Cookie': cookie } : {}).end();
    return;
  }
  response.writeHead(request.method === 'POST' ? 204 : 405).end();
}
