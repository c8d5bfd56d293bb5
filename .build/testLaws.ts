/**
 * `npm run test:laws [pattern of files]`: tries the laws (property tests) with cases that no run before had, and ten times
 * as many. What fails is found again with the same PROPERTY_SEED; PROPERTY_FACTOR sets how many times as many.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const seed = process.env.PROPERTY_SEED ?? String(randomInt(2 ** 31));
const factor = process.env.PROPERTY_FACTOR ?? '10';
const asked = process.argv.slice(2);
const folder = 'test';
const projects = ['unit', 'pane', 'integration'];

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join(folder, file))
  .filter((file) => readFileSync(file, 'utf8').includes('fc.assert('))
  .filter((file) => asked.length === 0 || asked.some((part) => file.includes(part)));

process.stdout.write(`PROPERTY_SEED=${seed} PROPERTY_FACTOR=${factor}, ${files.length} files\n`);
const { status } = spawnSync(
  process.execPath,
  [require.resolve('jest/bin/jest'), '--selectProjects', ...projects, '--runTestsByPath', ...files],
  { stdio: 'inherit', env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_FACTOR: factor } },
);
process.exitCode = status ?? 1;
