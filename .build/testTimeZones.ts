/**
 * `npm run test:tz`: runs the tests of the pure code in time zones that show a date computed through local time: far
 * east, far west, half an hour off and across the date line.
 */
import { spawnSync } from 'node:child_process';

const timeZones = ['Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'];
const jest = require.resolve('jest/bin/jest');

for (const timeZone of timeZones) {
  process.stdout.write(`TZ=${timeZone}\n`);
  const { status } = spawnSync(
    process.execPath,
    [jest, '--selectProjects', 'unit', '--', 'test/domain', 'test/archive', 'test/usecases', 'test/functions'],
    { stdio: 'inherit', env: { ...process.env, TZ: timeZone } },
  );
  if (status !== 0) process.exitCode = 1;
}
