/**
 * The barrier's script in its two forms: a page has one of them, to the letter, for its policy may know it by its hash
 * (guide “The first load”). The one for Trusted Types works in all pages.
 */
export const BARRIER_SCRIPTS = {
  plain: "document.write('<!--')",
  trustedTypes:
    "document.write((self.sluiceBarrier??=(self.trustedTypes??{createPolicy:(n,p)=>p}).createPolicy('sluice-barrier',{createHTML:()=>'<!--'})).createHTML(''))",
} as const;
