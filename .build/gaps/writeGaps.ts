/** `npm run gaps`: brings the generated part of workbench/GAPS.md up to date with what the host declares. */
import { writeGaps } from './gapsFile';

writeGaps();
