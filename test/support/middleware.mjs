import { countRequests } from './wtr/count-requests.mjs';
import { nodeHandler } from './wtr/node-handler.mjs';
import { servePieces } from './wtr/serve-pieces.mjs';

/** Routes of the browser tests' server, in order: koa middleware, or a node handler wrapped. The demo server's go here. */
export const middleware = [nodeHandler(countRequests()), nodeHandler(servePieces())];
