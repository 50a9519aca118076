/** What one request said when it left the page. */
export interface CountedRequest {
  readonly method: string;
  /** What stands behind `/count/<case>/`. */
  readonly file: string;
  readonly path: string;
  readonly host: string;
  readonly destination: string | null;
  readonly gpc: string | null;
  readonly cookie: string | null;
}

export interface Counts {
  readonly total: number;
  readonly byFile: Readonly<Record<string, number>>;
  readonly requests: readonly CountedRequest[];
}

export interface CountCase {
  /** Address of a file that is counted; its extension chooses the answer. `host`: as `ads.example`, served as `ads.example.localhost`. */
  url(file: string, host?: string): string;
  /** What has arrived so far. */
  counts(): Promise<Counts>;
}

/** A name of its own, since the engines run the same test at the same time and against the same server. */
export const startCountCase = (): CountCase => {
  const name = Math.random().toString(36).slice(2);
  return {
    url(file, host) {
      const origin = host ? `http://${host}.localhost:${location.port}` : location.origin;
      return `${origin}/count/${name}/${file}`;
    },
    async counts() {
      const response = await fetch(`/counts?case=${name}`);
      return (await response.json()) as Counts;
    },
  };
};
