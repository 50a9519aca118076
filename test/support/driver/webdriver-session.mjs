const commandTimeout = 40_000;

/** One WebDriver session over plain HTTP (https://www.w3.org/TR/webdriver2/); a client library would only retry behind our back. */
export class WebDriverSession {
  #base;
  #queue = Promise.resolve();
  #window = null;

  static async open(driverUrl, capabilities) {
    const session = new WebDriverSession();
    session.#base = `${driverUrl}/session`;
    const { sessionId } = await session.#send('POST', '', {
      capabilities: { alwaysMatch: capabilities },
    });
    session.#base += `/${sessionId}`;
    session.#window = await session.#send('GET', '/window');
    return session;
  }

  get firstWindow() {
    return this.#window;
  }

  async #send(method, path, body) {
    const request = { method, signal: AbortSignal.timeout(commandTimeout) };
    if (method === 'POST') request.body = JSON.stringify(body ?? {});
    const response = await fetch(this.#base + path, request).catch((cause) => {
      throw new Error(`WebDriver: no answer to ${method} ${path}`, { cause });
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  /** A command in one of the session's windows. They wait for each other, as the session has only one current window. */
  command(windowHandle, method, path, body) {
    const turn = this.#queue.then(async () => {
      if (windowHandle !== null && windowHandle !== this.#window) {
        await this.#send('POST', '/window', { handle: windowHandle });
        this.#window = windowHandle;
      }
      return this.#send(method, path, body);
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Closes a window; the session ends with the last one. Resolves with the handles that are left. */
  async closeWindow(windowHandle) {
    const left = await this.command(windowHandle, 'DELETE', '/window');
    this.#window = null;
    return left;
  }

  async end() {
    await this.#send('DELETE', '');
  }
}
