/** Answers a command of the IAB APIs. */
export type ApiCallback = (data: unknown, success: boolean) => void;

/** IAB GPP CMP API 1.1. Stubs keep what arrives early on the function itself, and answer without arguments. */
export interface GppFunction {
  (command?: string, callback?: ApiCallback, parameter?: unknown, version?: string): unknown;
  queue?: unknown;
  q?: unknown;
  events?: unknown;
  lastId?: number;
}

/** IAB US Privacy API 1: the version comes before the callback. */
export type UspFunction = (
  command?: string,
  version?: number,
  callback?: ApiCallback,
  parameter?: unknown,
) => void;

declare global {
  interface Window {
    /** https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform, Core/CMP API Specification.md */
    __gpp?: GppFunction;
    /** https://github.com/InteractiveAdvertisingBureau/USPrivacy, CCPA/USP API.md */
    __uspapi?: UspFunction;
    /** https://developers.google.com/tag-platform/devguides/datalayer */
    dataLayer?: unknown[];
    /** https://developers.google.com/publisher-tag/reference#googletag.cmd */
    googletag?: {
      cmd?: { push(command: () => void): unknown };
      pubads?(): { setPrivacySettings(settings: { restrictDataProcessing: boolean }): unknown };
    };
  }
}
