/** Tells the developer, once per code: what happened, and what follows. Readers never see it. */
export type ReportOnce = (code: string, sentence: string) => void;

export const createReport = (): ReportOnce => {
  const said = new Set<string>();
  return (code, sentence) => {
    if (said.has(code)) return;
    said.add(code);
    console?.warn(`[sluice] ${code}: ${sentence}`);
  };
};
