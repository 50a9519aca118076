export { connect } from '../ui/connect.js';
export { needsQuestion } from '../consent/needs-question.js';
export { permit } from '../consent/permit.js';
export { languages } from '../ui/languages.js';
