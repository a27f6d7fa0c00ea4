/** What is needed once it is known what was found, as one piece to be loaded on need. */
export { recordScan } from '../audit-log.js';
export { recognizersUnder } from '../recognizers-for.js';
export { publish } from './publish.js';
