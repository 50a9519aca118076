const read = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

/**
 * Files that a test makes up, sent in pieces. `PUT /pieces/<name>` (`{ type, headers, pieces }`) makes one; `GET` sends its first
 * piece at once and each next one after a `POST /pieces/<name>`. On any host. A handler of node's requests: it returns false
 * for what is not its own.
 */
export const servePieces = () => {
  const files = new Map();

  const send = (file, response) => {
    response.writeHead(200, {
      'content-type': file.type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...file.headers,
    });
    response.flushHeaders();
    let sent = 0;
    const more = () => {
      while (sent < file.pieces.length && sent <= file.steps) response.write(file.pieces[sent++]);
      if (sent === file.pieces.length) response.end();
    };
    file.open.push(more);
    more();
  };

  const answer = async (request, response, name) => {
    const file = files.get(name);
    if (request.method === 'PUT') {
      const given = JSON.parse(await read(request));
      files.set(name, { type: 'text/html', headers: {}, steps: 0, open: [], ...given });
    } else if (file && request.method === 'POST') {
      file.steps += 1;
      for (const more of file.open) more();
    } else if (file) return send(file, response);
    return response.writeHead(file || request.method === 'PUT' ? 204 : 404).end();
  };

  return (request, response) => {
    const [, name] = /^\/pieces\/([^/?]+)/.exec(request.url) ?? [];
    if (!name) return false;
    return answer(request, response, decodeURIComponent(name)).then(() => true);
  };
};
