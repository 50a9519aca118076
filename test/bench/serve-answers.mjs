import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Serves pages under measurement. `answer` gets an address and the headers, and gives `{ type, body, encoding }`, or nothing where
 * there is nothing. No browser keeps any of it.
 */
export const serveAnswers = async (answer) => {
  const server = createServer(({ url, headers }, response) => {
    const found = answer(new URL(url, 'http://localhost'), headers);
    if (!found) return response.writeHead(404).end();
    const { type, body, encoding } = found;
    return response
      .writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        ...(encoding && { 'content-encoding': encoding }),
      })
      .end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: (path) => `http://localhost:${server.address().port}/${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
