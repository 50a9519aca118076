/**
 * A handler of node's own requests (it returns false, or a promise of false, for what is not its own) as middleware of
 * web-test-runner. It answers past koa, where web-test-runner would let the browser cache every file for a year.
 */
export const nodeHandler = (handler) => async (context, next) => {
  if (await handler(context.req, context.res)) context.respond = false;
  else await next();
};
