/** `/__log` (JSON), `/__log/stream` (EventSource) and `POST /__log/clear`. */

const filterOf = (query) => ({
  since: Number(query.get('since') ?? 0) || 0,
  run: query.get('run') ?? undefined,
  vendor: query.get('vendor') ?? undefined,
});

const asEvent = (entry) => `id: ${entry.id}\ndata: ${JSON.stringify(entry)}\n\n`;

export function answerLog(request, response, url, vendorLog) {
  const filter = filterOf(url.searchParams);
  if (url.pathname === '/__log/clear') {
    if (request.method !== 'POST') {
      response.writeHead(405, { Allow: 'POST' }).end();
      return;
    }
    vendorLog.clear(filter.run);
    response.writeHead(204).end();
    return;
  }
  if (url.pathname === '/__log/stream') {
    stream(request, response, filter, vendorLog);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ last: vendorLog.last(), entries: vendorLog.entries(filter) }));
}

function stream(request, response, filter, vendorLog) {
  const since = Number(request.headers['last-event-id'] ?? 0) || filter.since;
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
  for (const entry of vendorLog.entries({ ...filter, since })) response.write(asEvent(entry));
  const stop = vendorLog.subscribe((entry) => {
    if (filter.run !== undefined && entry.run !== filter.run) return;
    if (filter.vendor !== undefined && entry.vendor !== filter.vendor) return;
    response.write(asEvent(entry));
  });
  response.on('close', stop);
}
