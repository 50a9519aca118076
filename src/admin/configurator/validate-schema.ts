import type { ValidateFunction } from 'ajv';

const notBuilt = () => {
  throw new Error('The build puts the compiled schema in the place of this.');
};

/** The schema as a function. A page with a strict policy compiles nothing, so the build does, and puts it in here. */
export const validateSchema = notBuilt as unknown as ValidateFunction;
