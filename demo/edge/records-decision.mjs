/** Longer than any decision: bodies are not read further. */
export const MOST_BYTES = 16_384;

const oneOf =
  (...words) =>
  (value) =>
    words.includes(value);
const isTime = (value) =>
  value === null ||
  (typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)));
const isBoolean = (value) => typeof value === 'boolean';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAnswer = (value) =>
  isObject(value) &&
  Object.keys(value).length === 2 &&
  oneOf('granted', 'denied')(value.answer) &&
  oneOf(
    'required',
    'choice',
    'signal',
    'account',
    'group',
    'age',
    'default',
    'unknown',
  )(value.because);
const areAnswers = (value) =>
  isObject(value) &&
  Object.keys(value).length <= 500 &&
  Object.entries(value).every(([id, answer]) => /^[\w-]{1,64}$/.test(id) && isAnswer(answer));

/** Each field of a decision, and what may stand in it. Anything else may not: so nothing about a person can be stored. */
const FIELDS = {
  version: oneOf(1),
  recordId: (value) =>
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value),
  how: oneOf('banner', 'dialog', 'api', 'signal', 'account', 'group', 'import'),
  model: oneOf('opt-out', 'opt-in', 'notice'),
  region: (value) => value === null || /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value),
  revision: (value) => Number.isInteger(value) && value > 0 && value < 1e9,
  signal: isBoolean,
  optedOut: isBoolean,
  decidedAt: isTime,
  optedOutAt: isTime,
  categories: areAnswers,
  vendors: areAnswers,
};

/** Reads what a page has sent: the decision, or in one sentence what is wrong with it. */
export const readDecision = (text) => {
  const problem = (sentence) => ({ decision: null, problem: sentence });
  if (text.length > MOST_BYTES) return problem(`more than ${MOST_BYTES} bytes`);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('no JSON');
  }
  if (!isObject(value)) return problem('no object');
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(FIELDS, name));
  if (unknown !== undefined) return problem(`an unknown field: ${unknown.slice(0, 40)}`);
  const wrong = Object.keys(FIELDS).find((name) => !FIELDS[name](value[name]));
  return wrong === undefined
    ? { decision: value, problem: null }
    : problem(`${wrong} is missing or wrong`);
};
