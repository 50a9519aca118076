/** The barrier line (README, “First load”): the one for pages with Trusted Types, which works in all; with the page's nonce. */
export const barrier = (nonce) =>
  `<script${nonce ? ` nonce="${nonce}"` : ''}>document.write((self.sluiceBarrier??=(self.trustedTypes??{createPolicy:(n,p)=>p}).createPolicy('sluice-barrier',{createHTML:()=>'<!--'})).createHTML(''))</script><noscript><!--</noscript><noframes><!-- -->`;
