import { createUrlMatch } from '../config/url-match.js';
import type { UrlRule } from '../config/url-match.js';
import { createHooks } from './hooks.js';
import { createNetwork } from './network.js';
import { STANDBY } from './sinks.js';

/** What a worker needs to stand by as its page does. */
export interface WorkerState {
  readonly rules: readonly UrlRule[];
  readonly host: string;
  readonly domain: string | undefined;
  readonly base: string;
  readonly refused: readonly string[];
  /** Name of the channel on which the page says who is refused, and hears what was stopped. */
  readonly channel: string;
}

/**
 * The text that a blob worker runs before its own code: the same lookup, hooks and network functions as the page's. It is one line,
 * so that the worker's own keep their numbers; workers inside workers get it from there.
 */
export const workerPrelude = (state: WorkerState): string => {
  const boot = `(boot,state)=>{
const hooks=(${createHooks})(),channel=new BroadcastChannel(state.channel),match=(${createUrlMatch})(state.rules,state.host,state.domain,url=>channel.postMessage({kind:"worker",url,vendor:"?"}));
match.refuse(state.refused);
const network=(${createNetwork})({match,trusted:a=>a,baseOf:()=>/^http/.test(location.href)?location.href:state.base,
blocked:(kind,url,vendor)=>channel.postMessage({kind,url,vendor}),prelude:()=>"("+boot+")("+JSON.stringify(boot)+","+JSON.stringify(state)+");"});
channel.onmessage=({data})=>{if(Array.isArray(data)){match.refuse(state.refused=data);network.close()}};
hooks.install(self,${JSON.stringify(STANDBY)},{...network.behaviours,native:hooks.native},true)}`.replace(
    /\n/g,
    '',
  );
  return `(${boot})(${JSON.stringify(boot)},${JSON.stringify(state)});`;
};
