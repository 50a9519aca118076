/** A random UUID: what the address of a blob ends in (File API, §8.4). Pages without https have no `crypto.randomUUID`. */
export const randomId = (): string => URL.createObjectURL(new Blob()).slice(-36);
