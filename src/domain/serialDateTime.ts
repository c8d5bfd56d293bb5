import { isoToPlainDate, plainDateToIso } from './plainDate';
import { plainDateToSerial, serialToPlainDate } from './serialDate';

const secondsADay = 86_400;

/**
 * The serial of a local date and time `2026-11-22T15:30:12`: the day's serial and the share of the day that has passed. No
 * time zone: what the clock on the wall said. `undefined` for another form or a time that does not exist.
 */
export function dateTimeToSerial(dateTime: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(dateTime);
  const day = match?.[1] === undefined ? undefined : isoToPlainDate(match[1]);
  const serial = day && plainDateToSerial(day);
  if (match === null || serial === undefined) return undefined;
  return serial + (Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4])) / secondsADay;
}

/** The local date and time of a serial, to the second: the inverse. `undefined` for serials that are no day. */
export function serialToDateTime(serial: number): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * secondsADay);
  const date = serialToPlainDate(Math.floor(serial) + Math.floor(seconds / secondsADay));
  if (date === undefined) return undefined;
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  const ofDay = seconds % secondsADay;
  const time = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60].map(twoDigits).join(':');
  return `${plainDateToIso(date)}T${time}`;
}
