/** `npm run membersets`: reads anew which requirement set each member of the Excel API came with. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readMemberSets } from './readMemberSets';

const file = path.join(__dirname, '../../workbench/richapi/memberSets.json');

writeFileSync(file, `${JSON.stringify(readMemberSets(), null, 2)}\n`);
