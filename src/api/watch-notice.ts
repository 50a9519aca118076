import { ownDocument } from '../storage/own-document.js';
import type { ReportOnce } from './report.js';

export interface Notice {
  /** `undefined` until it is known that there is, or was, a notice in the page. Read with each state that is said. */
  isGiven?: boolean;
  /** A link or a first layer of ours has come into the page. */
  see(): void;
  /** Looks for one, when the page has loaded. To be called when a first layer that is due has had its chance. */
  look(): void;
}

/** Whether readers are given notice: a link, float or first layer of ours. `changed` is called when it may be otherwise. */
export const watchNotice = (report: ReportOnce, changed: () => void): Notice => {
  const notice: Notice = {
    see: () => {
      notice.isGiven = true;
      changed();
    },
    look: () => {
      if (ownDocument.readyState !== 'complete') addEventListener('load', notice.look);
      else if (!(notice.isGiven ||= isInPage())) {
        report('notice', 'no link or banner is in the page: signals say so');
        changed();
      }
    },
  };
  const isInPage = () => !!ownDocument.querySelector('sluice-link,sluice-float,sluice-banner');
  return notice;
};
