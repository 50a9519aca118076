/** Puts the signal where pages look for it, in browsers without a switch for it. */
export const sendSignal = () => {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
    configurable: true,
    enumerable: true,
    get: () => true,
  });
};
