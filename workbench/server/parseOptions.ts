import { parseArgs } from 'node:util';
import { displayLanguages, isDisplayLanguage } from '../page/language';
import type { DisplayLanguage } from '../page/language';
import { isProfileName, profileNames } from '../protocol/hostProfile';
import type { ProfileName } from '../protocol/hostProfile';

/** How the workbench is to be started. */
export interface WorkbenchOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly displayLanguage: DisplayLanguage;
  readonly opensBrowser: boolean;
  /** Path of an .xlsx or .csv file to open at start, as typed. */
  readonly file?: string;
  /** The Excel that is imitated. */
  readonly profile?: ProfileName;
  /** Another add-in page to host in place of ours. */
  readonly addinPage?: string;
  /** Path of the manifest (XML) of another add-in to host in place of ours, as typed. */
  readonly manifest?: string;
}

/** An option that cannot be followed; the message says which one and what is possible. */
export class OptionProblem extends Error {
  override readonly name = 'OptionProblem';
}

export const usage = `npm run workbench -- [options]
  --port N        listen on port N (default 3100; 0 takes any free port)
  --open FILE     open an .xlsx or .csv file at start
  --locale TAG    display language: ${displayLanguages.join(', ')}
  --profile NAME  the Excel to imitate: ${profileNames.join(', ')} (default web)
  --no-browser    print the address, open nothing
  --addin URL     host another add-in page (https://localhost...) in place of ours
  --manifest FILE host another add-in by its manifest (XML), ribbon and functions included
  --help          print this`;

const defaultPort = 3100;

/**
 * Reads the command line (what follows `--`).
 * @returns the options, or `'help'` where help is asked for.
 * @throws OptionProblem for an unknown option or a value out of range.
 */
export function parseOptions(commandLine: readonly string[]): WorkbenchOptions | 'help' {
  const values = readArguments(commandLine);
  if (values.help) return 'help';
  return {
    port: values.port === undefined ? defaultPort : parsePort(values.port),
    displayLanguage: values.locale === undefined ? 'en-US' : parseLanguage(values.locale),
    opensBrowser: !values['no-browser'],
    ...(values.open === undefined ? {} : { file: parseFile(values.open) }),
    ...(values.profile === undefined ? {} : { profile: parseProfile(values.profile) }),
    ...(values.addin === undefined ? {} : { addinPage: parseAddinPage(values.addin) }),
    ...(values.manifest === undefined ? {} : { manifest: parseManifest(values.manifest, values.addin) }),
  };
}

function readArguments(commandLine: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandLine],
      options: {
        port: { type: 'string' },
        open: { type: 'string' },
        locale: { type: 'string' },
        addin: { type: 'string' },
        manifest: { type: 'string' },
        profile: { type: 'string' },
        'no-browser': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    // Node's message names the option and is in plain words; the list of options is what it lacks.
    throw new OptionProblem(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new OptionProblem(`--port takes a number from 0 to 65535, not "${text}".`);
  }
  return port;
}

function parseLanguage(tag: string): DisplayLanguage {
  if (!isDisplayLanguage(tag)) {
    throw new OptionProblem(`--locale takes one of ${displayLanguages.join(', ')}, not "${tag}".`);
  }
  return tag;
}

function parseProfile(name: string): ProfileName {
  if (!isProfileName(name)) {
    throw new OptionProblem(`--profile takes one of ${profileNames.join(', ')}, not "${name}".`);
  }
  return name;
}

function parseFile(path: string): string {
  if (!/\.(xlsx|csv)$/i.test(path)) {
    throw new OptionProblem(`--open takes an .xlsx or .csv file, not "${path}".`);
  }
  return path;
}

/**
 * office.js speaks only to a host that is served over https under the add-in page's own host name; with any other
 * address it would hang without a word, so the address is refused here.
 */
function parseAddinPage(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.hostname !== 'localhost') {
    throw new OptionProblem(
      `--addin takes an address that begins with https://localhost, not "${address}": ` +
        'office.js answers only a host of its own host name.',
    );
  }
  return url.href;
}

function parseManifest(path: string, addin: string | undefined): string {
  if (addin !== undefined) {
    throw new OptionProblem('--manifest names the add-in whole: leave out --addin.');
  }
  if (!/\.xml$/i.test(path)) {
    throw new OptionProblem(
      `--manifest takes an add-in-only manifest (.xml), not "${path}". ` +
        'Of an add-in with a unified manifest (JSON), give the address of its page by --addin.',
    );
  }
  return path;
}
