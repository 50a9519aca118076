export { connect } from '../ui/connect.js';
