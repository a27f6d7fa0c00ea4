/** What is needed once it is known what to scan, as one piece to be loaded on need. */
export { recordScan } from '../audit-log.js';
export { customRecognizers } from '../custom-recognizers.js';
export { scan } from '../scan.js';
export { publish } from './publish.js';
