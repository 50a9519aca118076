/**
 * Every text that readers see. In texts marked `**title** text` the marked part is set in bold, on a line of its own.
 * `{name}` is replaced; `.one` and `.other` are plural forms, and some languages have more of them.
 */
export interface FirstStrings {
  site: string;
  'banner.optout.title': string;
  'banner.optout.text': string;
  'banner.optout.refuse': string;
  'banner.optout.allow': string;
  'banner.optin.title': string;
  /** `.none`: no company is named. */
  'banner.optin.text.none': string;
  'banner.optin.text.one': string;
  'banner.optin.text.other': string;
  'banner.optin.rest': string;
  'banner.optin.refuse': string;
  'banner.optin.allow': string;
  'banner.choose': string;
  'banner.close': string;
  'banner.actions': string;
  'notice.privacy': string;
  'notice.cookie': string;
}

/** What the dialog, the questions and the confirmation say; their English comes with them. */
export interface LaterStrings {
  'toast.optout': string;
  'toast.allow': string;
  'toast.saved': string;
  'toast.signal': string;
  'toast.reload': string;
  /** After a refusal: said where something that had started may still run. */
  'reload.refused': string;
  /** After a permission that this page cannot take over. */
  'reload.allowed': string;
  'reload.now': string;
  'toast.change': string;
  'toast.region': string;
  close: string;
  'status.failed': string;
  'dialog.title': string;
  'dialog.lead.optout': string;
  'dialog.lead.optin': string;
  'dialog.refuse': string;
  'dialog.allow': string;
  'dialog.save': string;
  'dialog.purposes': string;
  'status.signal': string;
  'status.signalBefore': string;
  'status.manual': string;
  'status.undated': string;
  'status.partial': string;
  'status.override': string;
  'status.optOut': string;
  'question.signal': string;
  'question.optin': string;
  'question.keep': string;
  'question.confirm': string;
  'question.unsaved': string;
  'question.discard': string;
  discarded: string;
  'purpose.always': string;
  'purpose.allowed': string;
  'purpose.notAllowed': string;
  'purpose.partly': string;
  'purpose.sale': string;
  'purpose.necessary.name': string;
  'purpose.necessary.text': string;
  'purpose.functional.name': string;
  'purpose.functional.text': string;
  'purpose.analytics.name': string;
  'purpose.analytics.text': string;
  'purpose.advertising.name': string;
  'purpose.advertising.text': string;
  'companies.one': string;
  'companies.other': string;
  'companies.for': string;
  'company.gets': string;
  'company.keeps': string;
  'company.policy': string;
  'company.of': string;
  'record.changed': string;
  'record.kept': string;
  'record.id': string;
  'record.copy': string;
  'record.copied': string;
}

/** What `<sluice-status>` says beside the status line; its English comes with it. */
export interface StatusStrings {
  'status.none': string;
  'status.nothing': string;
  'status.allowed': string;
  'check.busy': string;
  'check.clean': string;
  'check.found': string;
  'check.reached': string;
  'check.kept': string;
  'check.signal': string;
  'check.running': string;
  'check.failed': string;
  'check.again': string;
}

/** What the placeholder of an embed says. `content` is what is neither a video nor a post: a map, a chart, a form. */
export interface EmbedStrings {
  'embed.video.optout': string;
  'embed.post.optout': string;
  'embed.content.optout': string;
  'embed.video.ask': string;
  'embed.post.ask': string;
  'embed.content.ask': string;
  'embed.video.text': string;
  'embed.content.text': string;
  'embed.stays': string;
  'embed.video.once': string;
  'embed.content.once': string;
  'embed.always': string;
  'embed.video.question': string;
  'embed.content.question': string;
  'embed.video.keep': string;
  'embed.content.keep': string;
  'embed.gets': string;
  'embed.open': string;
}

/**
 * The privacy link. `link.status` is also said by the footer link, which fetches a language without the rest. `link.us` is the
 * title that goes with the opt-out icon: in English these words and no others (11 CCR §7015).
 */
export interface LinkStrings {
  'link.us': string;
  'link.other': string;
  'link.status': string;
}

/** A whole language. */
export interface Strings
  extends FirstStrings, LaterStrings, StatusStrings, EmbedStrings, LinkStrings, MoreForms {}

/** Plural forms that only some languages have. */
type MoreForms = {
  readonly [
    Key in `${'companies' | 'banner.optin.text'}.${'zero' | 'two' | 'few' | 'many'}`
  ]?: string;
};
