import { Ajv } from 'ajv';
import type { SchemaObject, ValidateFunction } from 'ajv';

/** The schema as a function. It is made by `new Function`, so only where no policy forbids that. */
export const compileSchema = (schema: SchemaObject): ValidateFunction =>
  new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);
